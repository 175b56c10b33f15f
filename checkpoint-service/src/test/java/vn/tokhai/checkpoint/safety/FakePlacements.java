package vn.tokhai.checkpoint.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.tokhai.checkpoint.PlaceId;

/** Placements in memory; held to the same contract as those in MongoDB. */
public final class FakePlacements implements Placements {

    private final Map<PlaceId, Placement> placements = new HashMap<>();

    public void clear() {
        placements.clear();
    }

    @Override
    public Placement get(PlaceId id) {
        return Objects.requireNonNullElseGet(placements.get(id), () -> new Placement(id, 0, List.of(), List.of()));
    }

    @Override
    public Set<PlaceId> among(Set<PlaceId> ids) {
        return ids.stream().filter(placements::containsKey).collect(Collectors.toSet());
    }

    @Override
    public boolean replace(Placement before, Placement after) {
        if (get(before.id()).version() != before.version()) {
            return false;
        }
        placements.put(after.id(), after);
        return true;
    }
}
