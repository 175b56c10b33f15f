package vn.tokhai.checkpoint;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The registry. A write stores the new state and the event that tells of it in one conditional write; the event leaves
 * soon after, in order. Throws what the store throws when it cannot be reached.
 */
public interface Checkpoints {

    /**
     * Binds a request id to a person and a checkpoint id, once.
     *
     * @param fingerprint of what the request says, to notice another request under the same id
     * @return what was bound first, which is {@code proposed} unless the request came before
     */
    Claim claim(String personId, UUID requestId, String fingerprint, PlaceId proposed);

    record Claim(PlaceId checkpointId, String fingerprint) {}

    /** @return false when the id is taken, and nothing was written */
    boolean add(Checkpoint registered);

    Optional<Checkpoint> find(PlaceId id);

    Optional<Checkpoint> findByUnit(PlaceId unitId);

    /** @return false when the stored version is not {@code before.version()} any more, and nothing was written */
    boolean replace(Checkpoint before, Checkpoint after);

    /**
     * Those for which the person has a right, oldest right first.
     *
     * @param after id of the last one of the page before
     */
    CheckpointPage ofPerson(String personId, @Nullable PlaceId after, int limit);

    /** How many ids the person's list holds; may count a registration that was never finished. */
    int countOfPerson(String personId);
}
