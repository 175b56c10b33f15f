package vn.tokhai.local.demo;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time password (RFC 6238): SHA-1, six digits, thirty seconds, as Keycloak has it by default. */
public final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    /** @param secret Base32 as shown to an authenticator app */
    public static String at(Instant time, String secret) {
        return at(time, decode(secret));
    }

    /** How long the code of this moment still stands. */
    static Duration untilNext(Instant time) {
        return Duration.ofSeconds(STEP_SECONDS - time.getEpochSecond() % STEP_SECONDS);
    }

    static String at(Instant time, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                    .putLong(time.getEpochSecond() / STEP_SECONDS)
                    .array());
            int offset = hash[hash.length - 1] & 0xf;
            int code = (ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % 1_000_000;
            return "%06d".formatted(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }

    private static byte[] decode(String secret) {
        var bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char c : secret.replace("=", "").toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }

    private Totp() {}
}
