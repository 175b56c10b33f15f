@NullMarked
package vn.tokhai.planted.otp.libphonenumber;

import org.jspecify.annotations.NullMarked;
