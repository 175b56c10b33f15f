package vn.tokhai.declaration.health;

import java.util.Optional;
import java.util.UUID;

import vn.tokhai.declaration.CanonicalUuid;

/** Made from the quarantine and the report that shows the danger. */
public record DangerId(UUID value) {

    public static Optional<DangerId> parse(String text) {
        return CanonicalUuid.parse(text).map(DangerId::new);
    }

    static DangerId of(QuarantineId quarantine, ReportId report) {
        return new DangerId(QuarantineId.derived(quarantine + "|" + report));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
