package vn.tokhai.otp;

import org.jspecify.annotations.Nullable;

/**
 * A message to one phone.
 *
 * @param sender name shown on the phone, at most 11 characters
 * @param text may carry a passcode, so it is never logged
 * @param requestId present when somebody wants to know whether it arrives, see {@link DeliveryReceipts}; a provider that can
 *     takes the same id only once
 */
public record Sms(
        PhoneNumber to,
        String sender,
        String text,
        @Nullable String requestId) {

    public Sms(PhoneNumber to, String sender, String text) {
        this(to, sender, text, null);
    }

    @Override
    public String toString() {
        return "Sms[redacted]";
    }
}
