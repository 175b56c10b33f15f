package vn.tokhai.checkpoint.safety;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PendingEvent;

/** Puts what happened into the published language. */
public interface SafetyEvents {

    PendingEvent rated(SafetyRecord after, RatingEntry entry);

    PendingEvent closed(SafetyRecord after);

    PendingEvent overdue(SafetyRecord after);

    /** @param version of the area's node, for the id of the event */
    PendingEvent areaChanged(
            AreaCode area, @Nullable AreaRisk before, @Nullable AreaRisk after, int rated, long version, Instant at);
}
