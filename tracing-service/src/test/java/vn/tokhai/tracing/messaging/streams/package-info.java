@NullMarked
package vn.tokhai.tracing.messaging.streams;

import org.jspecify.annotations.NullMarked;
