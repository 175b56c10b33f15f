@NullMarked
package vn.tokhai.otp.libphonenumber;

import org.jspecify.annotations.NullMarked;
