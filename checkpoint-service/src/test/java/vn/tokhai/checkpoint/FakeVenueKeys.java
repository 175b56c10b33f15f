package vn.tokhai.checkpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keys in memory. */
public final class FakeVenueKeys implements VenueKeys {

    private final Map<Integer, VenueKey> keys = new TreeMap<>();

    @Override
    public Optional<VenueKey> find(int keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    @Override
    public List<VenueKey> all() {
        return List.copyOf(keys.values());
    }

    @Override
    public void publish(VenueKey key) {
        VenueKey known = keys.putIfAbsent(key.id(), key);
        if (known != null && !Arrays.equals(known.publicKey(), key.publicKey())) {
            throw new VenueKeyTaken(key.id());
        }
    }
}
