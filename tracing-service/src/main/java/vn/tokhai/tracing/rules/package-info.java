/** Rule sets, read from a resource. */
@NullMarked
package vn.tokhai.tracing.rules;

import org.jspecify.annotations.NullMarked;
