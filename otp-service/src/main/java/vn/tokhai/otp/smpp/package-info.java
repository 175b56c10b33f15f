/** Hands messages to the SMS centres of telcos by SMPP 3.4; the only package that imports org.jsmpp. */
@NullMarked
package vn.tokhai.otp.smpp;

import org.jspecify.annotations.NullMarked;
