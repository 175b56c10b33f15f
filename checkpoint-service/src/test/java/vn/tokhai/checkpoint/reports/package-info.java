@NullMarked
package vn.tokhai.checkpoint.reports;

import org.jspecify.annotations.NullMarked;
