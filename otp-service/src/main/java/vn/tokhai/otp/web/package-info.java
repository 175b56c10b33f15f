/** The public API: asking for a passcode, trading it for tokens, and the limits for administrators. */
@NullMarked
package vn.tokhai.otp.web;

import org.jspecify.annotations.NullMarked;
