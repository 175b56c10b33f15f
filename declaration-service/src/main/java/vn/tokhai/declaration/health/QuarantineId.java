package vn.tokhai.declaration.health;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import vn.tokhai.declaration.CanonicalUuid;
import vn.tokhai.declaration.PersonId;

/** Made by the client, or from a lockdown and a person, so that opening again is harmless. */
public record QuarantineId(UUID value) {

    public static Optional<QuarantineId> parse(String text) {
        return CanonicalUuid.parse(text).map(QuarantineId::new);
    }

    static QuarantineId ofMember(LockdownId lockdown, PersonId person) {
        return new QuarantineId(derived(lockdown + "|" + person));
    }

    /** The same text always gives the same id (RFC 9562, version 3). */
    static UUID derived(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
