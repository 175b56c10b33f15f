package vn.tokhai.checkpoint.trips;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/**
 * One trip of a vehicle.
 *
 * @param id made by the client; sending it again is harmless
 * @param number counts the trips of the vehicle, from 1
 * @param route in words
 * @param segments as planned; empty when nobody planned
 * @param endsAtTheLatest when it is taken as ended if nobody says so
 * @param ending absent while it is under way
 */
public record Trip(
        UUID id,
        PlaceId vehicle,
        int number,
        @Nullable String route,
        List<Segment> segments,
        Instant startedAt,
        Instant endsAtTheLatest,
        @Nullable Ending ending) {

    public Trip {
        segments = List.copyOf(segments);
    }

    /** When and how it ended. */
    public record Ending(Instant at, How how) {}

    /** How the end is known, best first. */
    public enum How {
        /** Somebody with a right on the vehicle said so. */
        REPORTED,
        /** Nobody did within the longest time that a trip may take. */
        CAP
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(endsAtTheLatest);
    }

    Trip ended(Instant at, How how) {
        return new Trip(id, vehicle, number, route, segments, startedAt, endsAtTheLatest, new Ending(at, how));
    }
}
