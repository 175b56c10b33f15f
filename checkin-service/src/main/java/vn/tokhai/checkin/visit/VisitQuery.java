package vn.tokhai.checkin.visit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;

/**
 * Which visits are asked for, newest arrival first.
 *
 * @param from inclusive
 * @param until exclusive
 * @param direction IN: arrived in the span; OUT: departed in it
 * @param unitId absent for the whole checkpoint
 * @param after absent on the first page
 */
public record VisitQuery(
        Instant from,
        Instant until,
        Scan.Direction direction,
        @Nullable String unitId,
        int limit,
        @Nullable VisitCursor after) {

    /** Nothing older than this can answer the question. */
    public Instant earliestArrival() {
        return switch (direction) {
            case IN -> from;
            case OUT -> from.minus(Visit.LONGEST);
        };
    }

    /** Nothing newer than this can. */
    public Instant latestArrival() {
        return after == null || after.arrivedAt().isAfter(until) ? until : after.arrivedAt();
    }

    boolean matches(Visit visit) {
        Instant time = direction == Scan.Direction.IN ? visit.arrivedAt() : visit.departedAt();
        return time != null
                && !time.isBefore(from)
                && time.isBefore(until)
                && (unitId == null || unitId.equals(visit.unitId()))
                && (after == null || after.isBefore(visit));
    }
}
