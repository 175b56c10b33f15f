package vn.tokhai.checkpoint.trips;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A trip as it was announced; nothing is checked yet.
 *
 * @param tripId a UUID made by the client
 * @param startedAt absent for now; earlier when it is reported late
 */
public record TripForm(
        @Nullable String tripId,
        @Nullable String route,
        @Nullable List<@Nullable SegmentForm> segments,
        @Nullable Instant startedAt) {

    /** As given. */
    public record SegmentForm(
            @Nullable String from,
            @Nullable String to,
            @Nullable Instant departsAt,
            @Nullable Instant arrivesAt) {}
}
