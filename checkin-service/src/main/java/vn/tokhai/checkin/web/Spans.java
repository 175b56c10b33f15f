package vn.tokhai.checkin.web;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.VisitQuery;
import vn.tokhai.platform.problem.ProblemException;

/** Makes the question of a list from its parameters. */
final class Spans {

    /** Visits are forgotten after that. */
    private static final Duration KEPT = Duration.ofDays(30);
    /** Device clocks run ahead a little; visits of the last minutes belong to the list all the same. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    static VisitQuery query(
            Instant now,
            @Nullable Instant from,
            @Nullable Instant to,
            Scan.Direction direction,
            @Nullable String unitId,
            int limit,
            @Nullable String after) {
        Instant oldest = now.minus(KEPT);
        Instant newest = now.plus(AHEAD);
        Instant start = from == null || from.isBefore(oldest) ? oldest : from;
        Instant end = to == null || to.isAfter(newest) ? newest : to;
        if (from != null && to != null && to.isBefore(from)) {
            throw ProblemException.invalid("?to", "has to be later than from");
        }
        return new VisitQuery(start, end, direction, unitId, limit, Cursors.read(after));
    }

    private Spans() {}
}
