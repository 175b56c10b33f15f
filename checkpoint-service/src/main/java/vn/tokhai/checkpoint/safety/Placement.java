package vn.tokhai.checkpoint.safety;

import java.util.List;

import vn.tokhai.checkpoint.PlaceId;

/**
 * On which leaves a place stands. Written before the leaves are, so that whoever comes later, after a crash too, knows where
 * the place may still be counted.
 *
 * @param version 0 for a place that was never counted
 * @param at leaves on which it belongs
 * @param leaving leaves on which it may still stand
 */
public record Placement(PlaceId id, long version, List<String> at, List<String> leaving) {

    public Placement {
        at = List.copyOf(at);
        leaving = List.copyOf(leaving);
    }
}
