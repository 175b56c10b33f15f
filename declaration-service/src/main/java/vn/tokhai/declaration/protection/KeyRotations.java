package vn.tokhai.declaration.protection;

import java.util.Optional;

/** The newest pass towards each master key. */
public interface KeyRotations {

    Optional<KeyRotation> find(int masterKey);

    /** @return false when a pass towards this key is there already; atomic */
    boolean add(KeyRotation rotation);

    /** Replaces the pass; only the holder of the lease does. */
    void save(KeyRotation rotation);
}
