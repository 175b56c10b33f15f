package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * One stay of one person at one place.
 *
 * @param visitId scan id of the arrival; unique within the person
 * @param departedAt when the person left, or at the earliest when the end is imputed; absent while open
 * @param departedNoLaterThan end of the range when the end is imputed, else absent
 * @param version grows with each change
 */
public record Visit(
        String visitId,
        String personId,
        String checkpointId,
        @Nullable String unitId,
        Instant arrivedAt,
        @Nullable Instant departedAt,
        @Nullable Instant departedNoLaterThan,
        @Nullable Departure departure,
        Trust trust,
        int version) {

    /** No visit is longer, which bounds how far pairing and occupancy look back. */
    public static final Duration LONGEST = Duration.ofHours(12);

    public static final Comparator<Visit> NEWEST_FIRST =
            Comparator.comparing(Visit::arrivedAt).thenComparing(Visit::visitId).reversed();

    Visit withVersion(int newVersion) {
        return new Visit(
                visitId,
                personId,
                checkpointId,
                unitId,
                arrivedAt,
                departedAt,
                departedNoLaterThan,
                departure,
                trust,
                newVersion);
    }

    /** When an open visit is taken to be over. */
    public Instant deadline() {
        return arrivedAt.plus(LONGEST);
    }

    public boolean closed() {
        return departure != null;
    }

    /** Whether the person was there as far as anybody knows; an unreported end is taken from the typical stay. */
    boolean presentAt(Instant time, Duration typicalStay) {
        Instant end = departedAt == null ? arrivedAt.plus(bounded(typicalStay)) : departedAt;
        return !arrivedAt.isAfter(time) && time.isBefore(end);
    }

    boolean perhapsPresentAt(Instant time) {
        Instant end = departedNoLaterThan == null ? departedAt : departedNoLaterThan;
        return !arrivedAt.isAfter(time) && time.isBefore(end == null ? deadline() : end);
    }

    static Duration bounded(Duration stay) {
        return stay.compareTo(LONGEST) < 0 ? stay : LONGEST;
    }
}
