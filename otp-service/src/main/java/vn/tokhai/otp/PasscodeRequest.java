package vn.tokhai.otp;

import org.jspecify.annotations.Nullable;

/**
 * @param phone as typed
 * @param checkpoint where staff help, if they do
 * @param context what a consent is about, kept with the challenge; empty when nothing is named
 */
public record PasscodeRequest(
        String phone,
        Purpose purpose,
        ClientAddress from,
        @Nullable String checkpoint,
        String context) {

    @Override
    public String toString() {
        return "PasscodeRequest[" + purpose.word() + "]";
    }
}
