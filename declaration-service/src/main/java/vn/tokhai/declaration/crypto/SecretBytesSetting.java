package vn.tokhai.declaration.crypto;

import java.util.Base64;

/** Reads a 32-byte secret from a setting; an error names the setting and never its value. */
final class SecretBytesSetting {

    private static final int BYTES = 32;

    static byte[] read(String setting, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(setting + " is not base64", e);
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException(setting + " has to be base64 of " + BYTES + " bytes");
        }
        return bytes;
    }

    private SecretBytesSetting() {}
}
