@NullMarked
package vn.tokhai.otp.metrics;

import org.jspecify.annotations.NullMarked;
