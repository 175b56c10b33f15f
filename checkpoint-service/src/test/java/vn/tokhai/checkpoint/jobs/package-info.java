@NullMarked
package vn.tokhai.checkpoint.jobs;

import org.jspecify.annotations.NullMarked;
