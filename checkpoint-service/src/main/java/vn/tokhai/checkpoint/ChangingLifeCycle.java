package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Suspends, resumes, closes, merges and moves places: their owners, or an authority of the area with its decision. */
@Service
public class ChangingLifeCycle {

    private static final String NO_SUCH_PLACE = "Không có điểm này · there is no such checkpoint";

    private final CheckpointChanges changes;
    private final CheckingSubmissions checking;
    private final Checkpoints checkpoints;

    ChangingLifeCycle(CheckpointChanges changes, CheckingSubmissions checking, Checkpoints checkpoints) {
        this.changes = changes;
        this.checking = checking;
        this.checkpoints = checkpoints;
    }

    /** A suspension by an authority takes the place of one by the owner, not the other way round. */
    public Outcome<Checkpoint> suspend(PlaceId id, Actor actor, long version, LifeCycleForm form) {
        return step(
                id,
                actor,
                version,
                form,
                (before, decision, reason, now) -> before.suspend(new Suspension(decision, reason, now), now));
    }

    /** What an authority suspended an authority alone resumes. */
    public Outcome<Checkpoint> resume(PlaceId id, Actor actor, long version, LifeCycleForm form) {
        return step(id, actor, version, form, (before, decision, reason, now) -> before.resume(decision != null, now));
    }

    /** For good: its code stays genuine and tells that the place is closed. */
    public Outcome<Checkpoint> close(PlaceId id, Actor actor, long version, LifeCycleForm form) {
        return step(id, actor, version, form, (before, decision, reason, now) -> before.close(null, decision, now));
    }

    /** @param area of where it is now */
    public Outcome<Checkpoint> move(
            PlaceId id,
            Actor actor,
            long version,
            LifeCycleForm form,
            Submission.@Nullable AreaCodes area,
            @Nullable String position,
            @Nullable String address,
            Submission.@Nullable CoordinatesGiven coordinates) {
        return step(id, actor, version, form, (before, decision, reason, now) -> checking.moved(
                        before.details(), area, position, address, coordinates)
                .then(details -> before.status() == Status.CLOSED
                        ? new Outcome.Contradicted<>(Contradiction.CLOSED)
                        : new Outcome.Done<>(before.correct(details, now))));
    }

    /**
     * The place becomes part of another: it is closed, and its codes lead there. The other one notes it first, so that
     * of two places that are merged into each other at once neither vanishes into the other.
     */
    public Outcome<Checkpoint> merge(
            PlaceId id, Actor actor, long version, LifeCycleForm form, @Nullable String intoId) {
        PlaceId into = PlaceId.parse(intoId).orElse(null);
        return step(id, actor, version, form, (before, decision, reason, now) -> {
            if (into == null || into.equals(id)) {
                return invalid("/into", intoId == null ? Faults.REQUIRED : NO_SUCH_PLACE);
            }
            if (into.equals(before.lifeCycle().mergedInto())) {
                return new Outcome.Done<>(before);
            }
            if (before.version() != version) {
                return new Outcome.Stale<>(before.version());
            }
            if (before.lifeCycle().absorbing(now).stream().anyMatch(this::isOpen)) {
                return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
            }
            return noteAt(into, actor, id).then(noted -> before.close(into, decision, now));
        });
    }

    private Outcome<Checkpoint> noteAt(PlaceId into, Actor actor, PlaceId absorbed) {
        Outcome<Checkpoint> outcome = changes.change(into, null, (target, now) -> {
            if (!may(actor, target)) {
                return new Outcome.NotAllowed<>();
            }
            return target.absorb(absorbed, now);
        });
        return outcome instanceof Outcome.Unknown<Checkpoint> ? invalid("/into", NO_SUCH_PLACE) : outcome;
    }

    private boolean isOpen(PlaceId place) {
        return checkpoints
                .find(place)
                .filter(found -> found.status() != Status.CLOSED)
                .isPresent();
    }

    /** What is done once it is clear who may. */
    private interface Step {
        Outcome<Checkpoint> take(Checkpoint before, @Nullable String decision, @Nullable String reason, Instant now);
    }

    private Outcome<Checkpoint> step(PlaceId id, Actor actor, long version, LifeCycleForm form, Step step) {
        return changes.change(id, version, (before, now) -> {
            if (!may(actor, before)) {
                return new Outcome.NotAllowed<>();
            }
            Faults faults = new Faults();
            String reason = faults.optionalText("/reason", form.reason());
            String decision =
                    switch (actor) {
                        case Actor.Authority authority -> faults.text("/decisionNumber", form.decisionNumber());
                        case Actor.Person person -> null;
                    };
            return faults.none() ? step.take(before, decision, reason, now) : new Outcome.Invalid<>(faults.list());
        });
    }

    private static boolean may(Actor actor, Checkpoint checkpoint) {
        return switch (actor) {
            case Actor.Person(String personId) -> checkpoint.isOwnedBy(personId);
            case Actor.Authority(var mayIn) -> mayIn.test(checkpoint.details().area());
        };
    }

    private static <T> Outcome<T> invalid(String pointer, String detail) {
        return new Outcome.Invalid<>(List.of(new Fault(pointer, detail)));
    }
}
