package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Coordinates;

/**
 * One place on a leaf of the counting tree.
 *
 * @param level absent while nothing is settled
 * @param closed temporarily closed or suspended
 * @param overdue an assessment was not made in time
 * @param shown what everybody may see; absent for a place that is not public
 */
public record Pin(
        @Nullable SafetyLevel level,
        boolean closed,
        boolean overdue,
        @Nullable Shown shown) {

    /** @param ratedOn day of the newest rating of any kind */
    public record Shown(
            String name,
            String kind,
            @Nullable Coordinates coordinates,
            @Nullable LocalDate ratedOn) {}
}
