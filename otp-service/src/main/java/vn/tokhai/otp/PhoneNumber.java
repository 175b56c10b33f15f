package vn.tokhai.otp;

import java.util.regex.Pattern;

/**
 * A Vietnamese mobile number. Lives in memory for one request only.
 *
 * @param e164 such as {@code +84912345678}
 */
public record PhoneNumber(String e164) {

    private static final Pattern FORM = Pattern.compile("\\+84[0-9]{9}");

    public PhoneNumber {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not a Vietnamese mobile number");
        }
    }

    long digits() {
        return Long.parseLong(e164.substring(1));
    }

    static PhoneNumber ofDigits(long digits) {
        return new PhoneNumber("+" + digits);
    }

    @Override
    public String toString() {
        return "PhoneNumber[redacted]";
    }
}
