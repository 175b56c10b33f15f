package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * Where a road post stands.
 *
 * @param road such as {@code QL1A}
 * @param kilometre distance along it, to the metre
 * @param direction towards where traffic is checked; absent for both
 */
public record RoadPoint(
        String road, @Nullable Double kilometre, @Nullable String direction) {}
