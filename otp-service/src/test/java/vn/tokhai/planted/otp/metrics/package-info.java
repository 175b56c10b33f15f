@NullMarked
package vn.tokhai.planted.otp.metrics;

import org.jspecify.annotations.NullMarked;
