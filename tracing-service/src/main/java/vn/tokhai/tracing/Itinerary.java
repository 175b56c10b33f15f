package vn.tokhai.tracing;

import java.time.Duration;
import java.time.Instant;

/**
 * The question "where was this person in this window?". It stays open, so that visits that arrive later are answered too.
 *
 * @param generation of the contacts that it leads to: 1 when the person is the case itself
 * @param indexPersonId the case itself (F0), never a contact of its own contacts
 * @param askedAt newer questions of the same case, generation and person replace older ones
 */
public record Itinerary(
        String caseId,
        int generation,
        String personId,
        String indexPersonId,
        Window window,
        MatchRule rule,
        Instant askedAt) {

    /** Whether any version of a visit that begins then could reach into the window. */
    public boolean mayMeet(Instant arrivedAt) {
        return arrivedAt.isBefore(window.until())
                && arrivedAt.plus(Stay.LONGEST).isAfter(window.from());
    }

    /** The part of a visit inside the window; {@linkplain Exposure#withdrawn() withdrawn} when there is none. */
    public Exposure exposureBy(KnownVisit visit) {
        Stay stay = visit.stay(Duration.ofMinutes(rule.assumedStayMinutes()));
        Instant from = later(stay.from(), window.from());
        Instant latest = earlier(stay.latestUntil(), window.until());
        Instant likely = later(from, earlier(stay.likelyUntil(), window.until()));
        return new Exposure(
                caseId,
                generation,
                personId,
                indexPersonId,
                visit.visitId(),
                visit.checkpointId(),
                visit.unitId(),
                visit.arrivedAt(),
                from,
                likely,
                latest,
                stay.uncertain(),
                visit.trustGrade(),
                rule,
                askedAt,
                visit.version(),
                visit.firstSeenAt(),
                !from.isBefore(latest));
    }

    public boolean asksTheSameAs(Itinerary other) {
        return caseId.equals(other.caseId) && generation == other.generation && personId.equals(other.personId);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
