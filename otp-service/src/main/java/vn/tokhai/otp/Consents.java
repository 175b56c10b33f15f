package vn.tokhai.otp;

import java.time.Duration;
import java.util.List;

/**
 * Signed statements that a person, by answering a passcode, agreed to one thing. Another service takes a consent once and
 * remembers its id; it is no log-in and reads nothing.
 */
public interface Consents {

    Duration LIFE = Duration.ofMinutes(10);

    /**
     * @param context of the challenge, may be empty
     * @return compact JWS, ES256, good for {@link #LIFE}
     */
    String of(PersonId person, Purpose purpose, String context);

    /** Keys that consents can be checked with, the signing one first. */
    List<PublicKey> keys();

    /**
     * A point on the curve P-256.
     *
     * @param id {@code kid} of the consents that it checks
     * @param x Base64url
     * @param y Base64url
     */
    record PublicKey(String id, String x, String y) {}
}
