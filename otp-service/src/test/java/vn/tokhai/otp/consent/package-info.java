@NullMarked
package vn.tokhai.otp.consent;

import org.jspecify.annotations.NullMarked;
