@NullMarked
package vn.tokhai.planted.otp.smpp;

import org.jspecify.annotations.NullMarked;
