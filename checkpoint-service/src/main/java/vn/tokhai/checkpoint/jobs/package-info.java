/** Work that takes minutes: a file of rows comes in, each row is accepted or rejected, progress can be watched, and a process that dies is taken over from the last batch. */
@NullMarked
package vn.tokhai.checkpoint.jobs;

import org.jspecify.annotations.NullMarked;
