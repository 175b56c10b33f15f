package vn.tokhai.otp;

/**
 * A message to one phone.
 *
 * @param sender name shown on the phone, at most 11 characters
 * @param text carries a passcode, so it is never logged
 */
public record Sms(PhoneNumber to, String sender, String text) {

    @Override
    public String toString() {
        return "Sms[redacted]";
    }
}
