package vn.tokhai.checkpoint;

import java.util.List;
import java.util.Optional;

/** Every key that ever signed a venue code. */
public interface VenueKeys {

    Optional<VenueKey> find(int keyId);

    /** By id. */
    List<VenueKey> all();

    /**
     * Keeps the key and tells the others of it; harmless when repeated.
     *
     * @throws VenueKeyTaken when the id belongs to another key
     */
    void publish(VenueKey key);
}
