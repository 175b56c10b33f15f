package vn.tokhai.checkpoint.trips;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/** The books of all vehicles. A step stores the new state and the events that tell of it in one conditional write. */
public interface Trips {

    /** The empty log when the vehicle never travelled. */
    TripLog log(PlaceId vehicle);

    /**
     * Binds a trip id to what was asked for, once.
     *
     * @return the fingerprint that was bound first, which is the given one unless the id came before
     */
    String claim(PlaceId vehicle, UUID tripId, String fingerprint, int number);

    /** The trip under way included. */
    Optional<Trip> find(PlaceId vehicle, UUID tripId);

    /** @return false when the log has another version by now, and nothing was written that counts */
    boolean take(TripLog before, TripLog.Step step);

    /**
     * Newest first.
     *
     * @param below only trips with a lower number
     */
    List<Trip> list(PlaceId vehicle, @Nullable Integer below, int limit);

    /** Vehicles whose trip should have ended by then. */
    List<TripLog> overdue(Instant now, int limit);
}
