package vn.tokhai.otp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A passcode that was sent and can still be answered.
 *
 * @param number of {@link ChallengeId}
 * @param context what exactly the person agrees to, such as a checkpoint id; empty when the purpose says all
 * @param hash of the code, see {@link Pepper#hash}
 * @param triesLeft at least 1; with the last wrong try the challenge is gone
 * @param redemption present while a right answer is being traded for tokens
 */
public record Challenge(
        String number,
        Purpose purpose,
        String context,
        String hash,
        Instant sentAt,
        Instant expiresAt,
        int triesLeft,
        @Nullable Redemption redemption) {

    /**
     * @param id random; who holds it may end the redemption
     * @param leaseEndsAt afterwards the holder counts as crashed and the code can be answered again
     */
    public record Redemption(String id, Instant leaseEndsAt) {}

    boolean isAnsweredBy(String otherHash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), otherHash.getBytes(StandardCharsets.US_ASCII));
    }

    Challenge afterWrongTry() {
        return new Challenge(number, purpose, context, hash, sentAt, expiresAt, triesLeft - 1, redemption);
    }

    Challenge with(@Nullable Redemption other) {
        return new Challenge(number, purpose, context, hash, sentAt, expiresAt, triesLeft, other);
    }

    @Override
    public String toString() {
        return "Challenge[" + purpose.word() + ", triesLeft=" + triesLeft + "]";
    }
}
