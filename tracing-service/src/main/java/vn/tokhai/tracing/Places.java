package vn.tokhai.tracing;

import java.util.Optional;

/** Checkpoints by id, as their registry last told. */
public interface Places {

    /** @return empty when the registry has not told of it, or cannot be asked at the moment */
    Optional<Place> find(String checkpointId);
}
