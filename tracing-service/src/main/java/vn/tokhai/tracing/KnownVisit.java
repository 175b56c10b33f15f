package vn.tokhai.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A visit as tracing keeps it. Times are cut to milliseconds, which is what buckets hold.
 *
 * @param departure how the end is known, such as {@code BUTTON}; absent while open
 * @param trustGrade {@code A} to {@code D}
 * @param trustReasons stable keys such as {@code phone-verified}
 * @param version grows with each change; the newest one counts
 * @param firstSeenAt when the platform first had it, by the broker's clock
 */
public record KnownVisit(
        String visitId,
        String personId,
        String checkpointId,
        @Nullable String unitId,
        Instant arrivedAt,
        @Nullable Instant departedAt,
        @Nullable Instant departedNoLaterThan,
        @Nullable String departure,
        String trustGrade,
        List<String> trustReasons,
        int version,
        Instant firstSeenAt) {

    public Stay stay(Duration assumed) {
        return Stay.of(arrivedAt, departedAt, departedNoLaterThan, assumed);
    }

    /** Visit ids are made by clients, so they are told apart within a person only. */
    public boolean isSameVisitAs(KnownVisit other) {
        return visitId.equals(other.visitId) && personId.equals(other.personId);
    }

    public KnownVisit firstSeenAt(Instant seenAt) {
        return new KnownVisit(
                visitId,
                personId,
                checkpointId,
                unitId,
                arrivedAt,
                departedAt,
                departedNoLaterThan,
                departure,
                trustGrade,
                trustReasons,
                version,
                seenAt);
    }
}
