package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * What only some places have.
 *
 * @param vehicle present exactly for the kinds that are vehicles
 * @param road where a road post stands
 * @param openAir what the owner says of this place; absent when its kind tells
 * @param capacity how many people it holds
 */
public record Traits(
        @Nullable Vehicle vehicle,
        @Nullable RoadPoint road,
        @Nullable Boolean openAir,
        @Nullable Integer capacity) {

    public static final Traits NONE = new Traits(null, null, null, null);
}
