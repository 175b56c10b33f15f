package vn.tokhai.otp;

/**
 * Stands for a phone number at rest: HMAC of it, of no use without the pepper.
 *
 * @param value 64 hexadecimal digits
 */
public record PhoneKey(String value) {}
