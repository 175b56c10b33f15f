package vn.tokhai.declaration.health;

import java.util.Optional;
import java.util.UUID;

import vn.tokhai.declaration.CanonicalUuid;

/** Made by the client; unique within the quarantine. */
public record ReportId(UUID value) {

    public static Optional<ReportId> parse(String text) {
        return CanonicalUuid.parse(text).map(ReportId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
