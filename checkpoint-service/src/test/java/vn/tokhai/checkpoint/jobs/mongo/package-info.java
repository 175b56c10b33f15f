@NullMarked
package vn.tokhai.checkpoint.jobs.mongo;

import org.jspecify.annotations.NullMarked;
