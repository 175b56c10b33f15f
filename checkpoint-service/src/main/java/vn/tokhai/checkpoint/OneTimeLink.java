package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something handed out once, by whoever may, that admits whoever holds it: a device, a new owner. Of its secret only a
 * fingerprint is kept.
 *
 * @param name of the device to come
 * @param units to which the device will be limited; empty for the whole place
 * @param takenBy device id or person id; absent while it is open
 */
public record OneTimeLink(
        UUID id,
        Purpose purpose,
        String secretFingerprint,
        @Nullable String name,
        List<PlaceId> units,
        Instant expiresAt,
        @Nullable String takenBy) {

    /** To what it admits. */
    public enum Purpose {
        DEVICE,
        OWNERSHIP
    }

    public OneTimeLink {
        units = List.copyOf(units);
    }

    /** Taken ones too, so that taking it again may be recognised. */
    boolean isGoodFor(Purpose wanted, String secret, Instant now) {
        return purpose == wanted && now.isBefore(expiresAt) && secretFingerprint.equals(Fingerprint.of(secret));
    }

    OneTimeLink takenBy(String who) {
        return new OneTimeLink(id, purpose, secretFingerprint, name, units, expiresAt, who);
    }
}
