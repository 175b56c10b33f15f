package vn.tokhai.checkpoint.safety;

import java.util.Set;

import vn.tokhai.checkpoint.PlaceId;

/** Where places are counted. */
public interface Placements {

    /** Version 0 for a place that was never counted. */
    Placement get(PlaceId id);

    /** Those of the ids that were ever counted. */
    Set<PlaceId> among(Set<PlaceId> ids);

    /** @return false when another version is stored, and nothing was written */
    boolean replace(Placement before, Placement after);
}
