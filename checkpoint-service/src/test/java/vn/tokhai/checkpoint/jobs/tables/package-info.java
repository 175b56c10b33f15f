@NullMarked
package vn.tokhai.checkpoint.jobs.tables;

import org.jspecify.annotations.NullMarked;
