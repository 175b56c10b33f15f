package vn.tokhai.declaration.protection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryKeyRotations implements KeyRotations {

    private final Map<Integer, KeyRotation> rotations = new ConcurrentHashMap<>();

    public void clear() {
        rotations.clear();
    }

    @Override
    public Optional<KeyRotation> find(int masterKey) {
        return Optional.ofNullable(rotations.get(masterKey));
    }

    @Override
    public boolean add(KeyRotation rotation) {
        return rotations.putIfAbsent(rotation.masterKey(), rotation) == null;
    }

    @Override
    public void save(KeyRotation rotation) {
        rotations.put(rotation.masterKey(), rotation);
    }
}
