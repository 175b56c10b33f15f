package vn.tokhai.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryCheckpoints implements KnownCheckpoints {

    public static final String MARKET = "9XK2M4T7QWEZR";

    private final Map<String, KnownCheckpoint> checkpoints = new ConcurrentHashMap<>();
    private boolean loaded = true;

    public void clear() {
        checkpoints.clear();
        loaded = true;
    }

    /** A market with these people as owner or staff. */
    public void open(boolean active, PersonId... people) {
        checkpoints.put(
                MARKET,
                new KnownCheckpoint(
                        MARKET,
                        "Chợ Mẫu",
                        "Chợ Mẫu, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận",
                        "Thôn Mẫu",
                        DeclarationFixtures.VINH_HAI,
                        active,
                        Set.of(people)));
    }

    /** As after a start without the broker. */
    public void isLoading() {
        loaded = false;
    }

    @Override
    public Optional<KnownCheckpoint> find(String checkpointId) {
        return Optional.ofNullable(checkpoints.get(checkpointId));
    }

    @Override
    public Optional<Spot> spot(String placeId) {
        return find(placeId).map(found -> new Spot(found, null, null));
    }

    @Override
    public boolean loaded() {
        return loaded;
    }
}
