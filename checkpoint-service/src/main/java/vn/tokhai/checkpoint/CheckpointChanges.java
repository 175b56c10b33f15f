package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads, checks, changes, writes on top of what was read; again when somebody else was quicker. */
@Service
public class CheckpointChanges {

    private static final int TRIES = 5;

    private final Checkpoints checkpoints;
    private final Clock clock;

    public CheckpointChanges(Checkpoints checkpoints, Clock clock) {
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** One change of one place. */
    @FunctionalInterface
    public interface Step extends BiFunction<Checkpoint, Instant, Outcome<Checkpoint>> {}

    /** For what only the owner may do, and at a closed place nobody. */
    public Outcome<Checkpoint> asOwner(PlaceId id, String personId, Step step) {
        return asOwner(id, personId, null, step);
    }

    /** @param version the one that the person looked at; absent when it does not matter */
    public Outcome<Checkpoint> asOwner(PlaceId id, String personId, @Nullable Long version, Step step) {
        return asOwnerEvenWhenClosed(
                id,
                personId,
                version,
                (before, now) -> before.status() == Status.CLOSED
                        ? new Outcome.Contradicted<>(Contradiction.CLOSED)
                        : step.apply(before, now));
    }

    /** For taking rights away, which has to work at any time. */
    public Outcome<Checkpoint> asOwnerEvenWhenClosed(PlaceId id, String personId, @Nullable Long version, Step step) {
        return change(
                id,
                version,
                (before, now) -> before.isOwnedBy(personId) ? step.apply(before, now) : new Outcome.NotAllowed<>());
    }

    /** The step itself knows who may. It has to say so before anything else: a version tells something too. */
    public Outcome<Checkpoint> change(PlaceId id, @Nullable Long version, Step step) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Checkpoint> found = checkpoints.find(id);
            if (found.isEmpty()) {
                return new Outcome.Unknown<>();
            }
            Checkpoint before = found.get();
            Outcome<Checkpoint> outcome = step.apply(before, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (version != null && version != before.version() && !(outcome instanceof Outcome.NotAllowed)) {
                return new Outcome.Stale<>(before.version());
            }
            if (!(outcome instanceof Outcome.Done<Checkpoint>(Checkpoint after))
                    || after.version() == before.version()
                    || checkpoints.replace(before, after)) {
                return outcome;
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }
}
