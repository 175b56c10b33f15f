package vn.tokhai.tracing;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An infectious person at a place: whoever was there meanwhile is a candidate contact. Its id within the itinerary is the
 * visit id.
 *
 * @param arrivedAt of the whole visit; {@code from} may be later, where the window begins
 * @param likelyUntil likely end inside the window; equal to {@code from} when it likely ended before the window
 * @param latestUntil latest possible end inside the window
 * @param endUncertain whether the end of the visit is imputed or unknown, even where the window hides it
 * @param askedAt of the itinerary
 * @param visitVersion of the visit behind it
 * @param firstSeenAt when the platform first had that visit
 * @param withdrawn true when a change of the visit moved it out of the window
 */
public record Exposure(
        String caseId,
        int generation,
        String personId,
        String indexPersonId,
        String visitId,
        String checkpointId,
        @Nullable String unitId,
        Instant arrivedAt,
        Instant from,
        Instant likelyUntil,
        Instant latestUntil,
        boolean endUncertain,
        String trustGrade,
        MatchRule rule,
        Instant askedAt,
        int visitVersion,
        Instant firstSeenAt,
        boolean withdrawn) {

    public boolean isSameAs(Exposure other) {
        return visitId.equals(other.visitId)
                && caseId.equals(other.caseId)
                && generation == other.generation
                && personId.equals(other.personId);
    }

    public boolean isOlderThan(Exposure other) {
        return askedAt.isBefore(other.askedAt) || visitVersion < other.visitVersion;
    }

    /** Whether any version of a visit that begins then could meet any version of this exposure. */
    public boolean mayMeet(Instant otherArrivedAt) {
        return otherArrivedAt.plus(Stay.LONGEST).isAfter(arrivedAt)
                && otherArrivedAt.isBefore(arrivedAt.plus(Stay.LONGEST).plus(airTail()));
    }

    public Duration airTail() {
        return Duration.ofMinutes(rule.airTailMinutes());
    }
}
