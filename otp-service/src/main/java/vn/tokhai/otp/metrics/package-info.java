/** Tells operators what happens: metrics and alarm lines. */
@NullMarked
package vn.tokhai.otp.metrics;

import org.jspecify.annotations.NullMarked;
