/** Where jobs and their files are kept, and the clock that takes up what waits. */
@NullMarked
package vn.tokhai.checkpoint.jobs.mongo;

import org.jspecify.annotations.NullMarked;
