package vn.tokhai.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a visit and an exposure at the same place were together, and for how long.
 *
 * <p>Ends are ranges. The likely end gives the overlap that is shown; the latest end decides whether somebody is listed at
 * all. An imputed or unknown end makes the meeting uncertain: it may have been shorter, too. After the infectious person left a closed place its air still counts for the rule's tail; a place
 * that the registry has not told of counts as closed. Touching ends are no overlap.
 */
public final class CoPresence {

    /** @return empty when they were not together, or not long enough, or are the same person or the case itself */
    public static Optional<Match> of(Exposure exposure, KnownVisit visit, @Nullable Place place) {
        if (exposure.withdrawn() || isInvolved(exposure, visit)) {
            return Optional.empty();
        }
        Boolean sameUnit = sameUnit(exposure, visit);
        if (exposure.rule().sameUnitOnly() && Boolean.FALSE.equals(sameUnit)) {
            return Optional.empty();
        }
        Duration tail = place == null || place.closedSpace() ? exposure.airTail() : Duration.ZERO;
        Stay stay = visit.stay(Duration.ofMinutes(exposure.rule().assumedStayMinutes()));
        Instant from = later(exposure.from(), stay.from());
        Instant likelyUntil = earlier(exposure.likelyUntil().plus(tail), stay.likelyUntil());
        Instant latestUntil = earlier(exposure.latestUntil().plus(tail), stay.latestUntil());
        Duration likely = between(from, likelyUntil);
        Duration possible = between(from, latestUntil);
        Duration least = Duration.ofMinutes(exposure.rule().minOverlapMinutes());
        if (possible.isZero() || possible.compareTo(least) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                exposure.caseId(),
                exposure.generation(),
                exposure.personId(),
                exposure.visitId(),
                visit.personId(),
                visit.visitId(),
                exposure.checkpointId(),
                visit.unitId(),
                place == null ? null : place.closedSpace(),
                from,
                likely.isZero() ? latestUntil : likelyUntil,
                likely.toSeconds(),
                possible.toSeconds(),
                exposure.endUncertain() || stay.uncertain(),
                sameUnit,
                visit.departure(),
                TrustGrade.of(visit.trustGrade()).worse(TrustGrade.of(exposure.trustGrade())),
                visit.trustReasons(),
                isLate(exposure, visit),
                false,
                Match.Revision.of(exposure, visit)));
    }

    /** The match that takes an earlier one of the same two visits back. */
    public static Optional<Match> withdrawal(Exposure exposure, KnownVisit visit) {
        if (isInvolved(exposure, visit)) {
            return Optional.empty();
        }
        return Optional.of(new Match(
                exposure.caseId(),
                exposure.generation(),
                exposure.personId(),
                exposure.visitId(),
                visit.personId(),
                visit.visitId(),
                exposure.checkpointId(),
                visit.unitId(),
                null,
                visit.arrivedAt(),
                visit.arrivedAt(),
                0,
                0,
                false,
                sameUnit(exposure, visit),
                visit.departure(),
                TrustGrade.of(visit.trustGrade()).worse(TrustGrade.of(exposure.trustGrade())),
                visit.trustReasons(),
                isLate(exposure, visit),
                true,
                Match.Revision.of(exposure, visit)));
    }

    private static boolean isInvolved(Exposure exposure, KnownVisit visit) {
        return visit.personId().equals(exposure.personId()) || visit.personId().equals(exposure.indexPersonId());
    }

    /** One of the two visits reached the platform after the question was asked. */
    private static boolean isLate(Exposure exposure, KnownVisit visit) {
        return later(exposure.firstSeenAt(), visit.firstSeenAt()).isAfter(exposure.askedAt());
    }

    private static @Nullable Boolean sameUnit(Exposure exposure, KnownVisit visit) {
        return exposure.unitId() == null || visit.unitId() == null
                ? null
                : Objects.equals(exposure.unitId(), visit.unitId());
    }

    private static Duration between(Instant from, Instant until) {
        return from.isBefore(until) ? Duration.between(from, until) : Duration.ZERO;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private CoPresence() {}
}
