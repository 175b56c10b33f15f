package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A device that staff scan with. What it signs counts as scanned by the place.
 *
 * @param publicKey 32 bytes of its Ed25519 key (RFC 8032), base64url without padding
 * @param name given by the owner, such as {@code Máy cổng chính}
 * @param units to which it is limited; empty for the whole place
 * @param revokedAt from when on nothing that it signs counts
 */
public record Device(
        UUID id,
        String publicKey,
        @Nullable String name,
        List<PlaceId> units,
        Instant enrolledAt,
        @Nullable Instant revokedAt) {

    public Device {
        units = List.copyOf(units);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    Device named(@Nullable String newName) {
        return new Device(id, publicKey, newName, units, enrolledAt, revokedAt);
    }

    Device revoked(Instant at) {
        return isRevoked() ? this : new Device(id, publicKey, name, units, enrolledAt, at);
    }
}
