package vn.tokhai.declaration.health;

import java.util.Optional;
import java.util.UUID;

import vn.tokhai.declaration.CanonicalUuid;

/** Made by the client, so that declaring a lockdown again is harmless. */
public record LockdownId(UUID value) {

    public static Optional<LockdownId> parse(String text) {
        return CanonicalUuid.parse(text).map(LockdownId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
