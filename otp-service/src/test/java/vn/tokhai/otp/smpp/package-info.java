@NullMarked
package vn.tokhai.otp.smpp;

import org.jspecify.annotations.NullMarked;
