@NullMarked
package vn.tokhai.tracing.declaration;

import org.jspecify.annotations.NullMarked;
