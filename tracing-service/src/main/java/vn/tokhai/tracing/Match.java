package vn.tokhai.tracing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two visits that overlap (or, when withdrawn, no longer do). Identified by case, generation and the two visits.
 *
 * @param viaPersonId whose exposure it was
 * @param personId the contact
 * @param unitId where in the place the contact was, if known
 * @param closedSpace whether people share closed air there; absent when the registry had not told of the place
 * @param from begin of the overlap
 * @param until likely end of the overlap; its latest end when they were likely not together
 * @param overlapSeconds by likely ends
 * @param possibleSeconds by latest ends
 * @param uncertain whether one of the two ends is imputed or unknown
 * @param sameUnit absent when a unit is unknown
 * @param departure how the end of the contact's visit is known; absent while open
 * @param trust the lower grade of the two visits
 * @param trustReasons of the contact's visit: how identity and presence are known (R15)
 * @param late one of the visits reached the platform after the question
 */
public record Match(
        String caseId,
        int generation,
        String viaPersonId,
        String viaVisitId,
        String personId,
        String visitId,
        String checkpointId,
        @Nullable String unitId,
        @Nullable Boolean closedSpace,
        Instant from,
        Instant until,
        long overlapSeconds,
        long possibleSeconds,
        boolean uncertain,
        @Nullable Boolean sameUnit,
        @Nullable String departure,
        TrustGrade trust,
        List<String> trustReasons,
        boolean late,
        boolean withdrawn,
        Revision revision)
        implements Answer {

    /** Which versions of question, exposure and visit were compared. */
    public record Revision(Instant askedAt, int exposureVersion, int visitVersion) {

        static Revision of(Exposure exposure, KnownVisit visit) {
            return new Revision(exposure.askedAt(), exposure.visitVersion(), visit.version());
        }

        boolean isOlderThan(Revision other) {
            return askedAt.isBefore(other.askedAt)
                    || exposureVersion < other.exposureVersion
                    || visitVersion < other.visitVersion;
        }
    }

    /** Identity within a contact. */
    public String meetingId() {
        return viaVisitId + ":" + visitId;
    }

    /** A begun minute counts. */
    public long overlapMinutes() {
        return (overlapSeconds + 59) / 60;
    }

    public long possibleMinutes() {
        return (possibleSeconds + 59) / 60;
    }

    /** A place that the registry has not told of counts as closed. */
    public boolean countsAsClosed() {
        return !Boolean.FALSE.equals(closedSpace);
    }

    /** Minutes together, doubled in closed space, weighted by trust; somebody possibly there still counts a little. */
    long rank() {
        return withdrawn ? 0 : Math.max(1, overlapMinutes() * (countsAsClosed() ? 2 : 1) * trust.weight());
    }
}
