package vn.tokhai.checkin;

import java.security.PublicKey;
import java.util.Optional;

/** Public keys that verify codes, by the key id in the code. Old keys stay: posters stay on walls. */
public interface CodeKeys {

    Optional<PublicKey> venueKey(int keyId);

    Optional<PublicKey> personalKey(int keyId);
}
