package vn.tokhai.otp;

import org.jspecify.annotations.Nullable;

/**
 * @param phone as typed
 * @param checkpoint where staff help, if they do
 */
public record PasscodeRequest(
        String phone,
        Purpose purpose,
        ClientAddress from,
        @Nullable String checkpoint) {

    @Override
    public String toString() {
        return "PasscodeRequest[" + purpose.word() + "]";
    }
}
