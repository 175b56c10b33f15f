package vn.tokhai.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryVenueKeys implements VenueKeys {

    private final Map<Integer, byte[]> keys = new ConcurrentHashMap<>();
    private boolean loaded = true;

    public void clear() {
        keys.clear();
        loaded = true;
    }

    public void add(int keyId, byte[] key) {
        keys.put(keyId, key);
    }

    /** As after a start without the broker. */
    public void isLoading() {
        loaded = false;
    }

    @Override
    public Optional<byte[]> find(int keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }

    @Override
    public boolean loaded() {
        return loaded;
    }
}
