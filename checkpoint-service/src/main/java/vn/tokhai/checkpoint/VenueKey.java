package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A public key that verifies venue codes. Kept for ever: posters stay on walls.
 *
 * @param publicKey 32 bytes of the Ed25519 key (RFC 8032)
 */
public record VenueKey(int id, byte[] publicKey, Instant publishedAt) {

    @Override
    public boolean equals(Object other) {
        return other instanceof VenueKey key
                && id == key.id
                && Arrays.equals(publicKey, key.publicKey)
                && publishedAt.equals(key.publishedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, Arrays.hashCode(publicKey), publishedAt);
    }

    @Override
    public String toString() {
        return "VenueKey[id=" + id + ']';
    }
}
