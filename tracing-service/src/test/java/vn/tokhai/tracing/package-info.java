@NullMarked
package vn.tokhai.tracing;

import org.jspecify.annotations.NullMarked;
