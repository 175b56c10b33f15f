package vn.tokhai.declaration;

import java.util.Optional;

/** Public keys that verify venue codes, by the key id in the code. Old keys stay: posters stay on walls. */
public interface VenueKeys {

    /** @return 32 bytes of an Ed25519 key */
    Optional<byte[]> find(int keyId);

    /** Whether everything published is known here; a code cannot be called forged before. */
    boolean loaded();
}
