package vn.tokhai.checkpoint.trips;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** From one stop to the next, as planned. */
public record Segment(
        String from,
        String to,
        @Nullable Instant departsAt,
        @Nullable Instant arrivesAt) {}
