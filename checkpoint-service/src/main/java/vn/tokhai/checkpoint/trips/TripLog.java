package vn.tokhai.checkpoint.trips;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/**
 * The book of one vehicle: how many trips it made, and the one under way. Each change gives the next version, which the
 * store accepts only on top of the one it was made from; so two drivers cannot both set out.
 *
 * @param version 0 before the first trip
 * @param last number of the newest trip
 * @param lastEndedAt absent before the first end
 */
public record TripLog(
        PlaceId vehicle,
        long version,
        int last,
        @Nullable Trip open,
        @Nullable Instant lastEndedAt) {

    public static TripLog empty(PlaceId vehicle) {
        return new TripLog(vehicle, 0, 0, null, null);
    }

    /**
     * What a step did.
     *
     * @param ended trips that ended with it, to be kept
     * @param started absent when none began
     */
    public record Step(
            TripLog after, List<Trip> ended, @Nullable Trip started) {}

    /** A trip whose time is up ends by it; one that is under way must not be, see {@link #isFree}. */
    public Step start(Trip trip) {
        Step capped = open == null ? new Step(this, List.of(), null) : end(open.endsAtTheLatest(), Trip.How.CAP);
        return new Step(
                new TripLog(
                        vehicle,
                        version + 1,
                        trip.number(),
                        trip,
                        capped.after().lastEndedAt()),
                capped.ended(),
                trip);
    }

    public boolean isFree(Instant now) {
        return open == null || open.isOverAt(now);
    }

    /** @throws IllegalStateException when no trip is under way */
    public Step end(Instant at, Trip.How how) {
        if (open == null) {
            throw new IllegalStateException("No trip of " + vehicle + " is under way");
        }
        return new Step(new TripLog(vehicle, version + 1, last, null, at), List.of(open.ended(at, how)), null);
    }
}
