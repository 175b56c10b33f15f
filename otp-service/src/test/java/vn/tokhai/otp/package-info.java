@NullMarked
package vn.tokhai.otp;

import org.jspecify.annotations.NullMarked;
