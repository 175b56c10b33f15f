package vn.tokhai.checkpoint.devices;

import org.jspecify.annotations.Nullable;

/**
 * What a device says to be enrolled; nothing is checked yet.
 *
 * @param ticket text of the code that the owner showed
 * @param publicKey 32 bytes of its Ed25519 key, base64url without padding
 * @param proof its signature of {@link EnrollingDevices#toBeSigned}, base64url without padding
 */
public record EnrolmentForm(
        @Nullable String ticket,
        @Nullable String publicKey,
        @Nullable String proof) {

    @Override
    public String toString() {
        return "EnrolmentForm[publicKey=" + publicKey + ']';
    }
}
