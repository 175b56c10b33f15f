@NullMarked
package vn.tokhai.otp.brandname;

import org.jspecify.annotations.NullMarked;
