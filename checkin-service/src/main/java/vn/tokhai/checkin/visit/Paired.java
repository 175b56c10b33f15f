package vn.tokhai.checkin.visit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a report did.
 *
 * @param visits to be told to others, each as it is now
 * @param deadline when to ask again whether the visit of this arrival lapsed; absent for departures
 */
public record Paired(List<Visit> visits, @Nullable Instant deadline) {

    static final Paired NOTHING = new Paired(List.of(), null);
}
