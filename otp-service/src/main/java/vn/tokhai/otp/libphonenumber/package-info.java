/** Reads phone numbers; the only package that imports com.google.i18n.phonenumbers. */
@NullMarked
package vn.tokhai.otp.libphonenumber;

import org.jspecify.annotations.NullMarked;
