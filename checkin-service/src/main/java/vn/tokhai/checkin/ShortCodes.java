package vn.tokhai.checkin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Four characters that change with checkpoint and time (R10). A guard who sees the same ones on the own device knows that
 * the visitor's screen is no picture of yesterday's. HMAC-SHA256 over checkpoint and time step, cut to 20 bits: enough
 * to recognise, nothing to open anything with.
 */
public final class ShortCodes {

    private static final int LENGTH = 4;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Duration step;

    public ShortCodes(byte[] key, Duration step) {
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.step = step;
    }

    public String at(String checkpointId, Instant time) {
        long number = numberOf(time);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(checkpointId.getBytes(StandardCharsets.US_ASCII));
            mac.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            return CrockfordBase32.of(ByteBuffer.wrap(mac.doFinal()).getInt(), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK has no HMAC-SHA256", e);
        }
    }

    /** The code now, the one before (the visitor may have scanned a moment ago), and until when. */
    public Current current(String checkpointId, Instant now) {
        Instant until = Instant.ofEpochMilli((numberOf(now) + 1) * step.toMillis());
        return new Current(at(checkpointId, now), at(checkpointId, now.minus(step)), until);
    }

    private long numberOf(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), step.toMillis());
    }

    public record Current(String code, String previous, Instant until) {}
}
