@NullMarked
package vn.tokhai.planted.otp.brandname;

import org.jspecify.annotations.NullMarked;
