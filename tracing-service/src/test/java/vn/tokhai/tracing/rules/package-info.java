@NullMarked
package vn.tokhai.tracing.rules;

import org.jspecify.annotations.NullMarked;
