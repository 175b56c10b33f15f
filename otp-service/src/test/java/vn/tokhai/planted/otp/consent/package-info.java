@NullMarked
package vn.tokhai.planted.otp.consent;

import org.jspecify.annotations.NullMarked;
