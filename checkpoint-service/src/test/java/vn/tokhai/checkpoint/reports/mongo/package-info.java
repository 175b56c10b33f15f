@NullMarked
package vn.tokhai.checkpoint.reports.mongo;

import org.jspecify.annotations.NullMarked;
