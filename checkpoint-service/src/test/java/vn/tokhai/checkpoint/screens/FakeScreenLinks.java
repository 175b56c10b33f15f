package vn.tokhai.checkpoint.screens;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.tokhai.checkpoint.PlaceId;

/** Links in memory. */
public final class FakeScreenLinks implements ScreenLinks {

    private final Map<PlaceId, Screens> stored = new HashMap<>();

    @Override
    public Optional<Screens> find(PlaceId checkpointId) {
        return Optional.ofNullable(stored.get(checkpointId));
    }

    @Override
    public boolean replace(Screens before, Screens after) {
        long current = find(after.checkpointId()).map(Screens::version).orElse(0L);
        if (current != before.version()) {
            return false;
        }
        stored.put(after.checkpointId(), after);
        return true;
    }
}
