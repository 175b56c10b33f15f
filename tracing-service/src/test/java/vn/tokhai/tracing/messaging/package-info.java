@NullMarked
package vn.tokhai.tracing.messaging;

import org.jspecify.annotations.NullMarked;
