package vn.tokhai.checkin;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Every registered checkpoint, in memory; a moment behind the registry. */
public interface Places {

    Optional<Place> find(String checkpointId);

    /** @param placeId id of a checkpoint or of a unit, as a poster carries it */
    Optional<Spot> spot(String placeId);

    /** @param unitId absent for the checkpoint itself */
    record Spot(Place place, @Nullable String unitId) {}
}
