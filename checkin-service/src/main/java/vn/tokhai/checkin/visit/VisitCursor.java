package vn.tokhai.checkin.visit;

import java.time.Instant;

/** Where the next page goes on: after this visit, in the order newest first. */
public record VisitCursor(Instant arrivedAt, String visitId) {

    static VisitCursor behind(Visit visit) {
        return new VisitCursor(visit.arrivedAt(), visit.visitId());
    }

    boolean isBefore(Visit visit) {
        int order = visit.arrivedAt().compareTo(arrivedAt);
        return order < 0 || order == 0 && visit.visitId().compareTo(visitId) < 0;
    }
}
