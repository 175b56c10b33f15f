package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What owners do with their checkpoints. */
@Service
public class ChangingCheckpoints {

    private static final int TRIES = 5;

    private final CheckingSubmissions checking;
    private final Checkpoints checkpoints;
    private final Clock clock;

    ChangingCheckpoints(CheckingSubmissions checking, Checkpoints checkpoints, Clock clock) {
        this.checking = checking;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    /** @param version the one that the person looked at */
    public Outcome<Checkpoint> correct(PlaceId id, String personId, long version, Submission form) {
        return change(id, personId, (before, now) -> {
            if (before.version() != version) {
                return new Outcome.Stale<>(before.version());
            }
            return switch (checking.check(form)) {
                case CheckingSubmissions.Checked.Refused(var faults) -> new Outcome.Invalid<>(faults);
                case CheckingSubmissions.Checked.Accepted(Details details) ->
                    new Outcome.Done<>(before.correct(details, now));
            };
        });
    }

    public Outcome<Unit> addUnit(PlaceId id, String personId, UnitSubmission form) {
        Faults faults = new Faults();
        UUID requestId = faults.uuid("/requestId", form.requestId());
        String name = faults.text("/name", form.name());
        UnitKind kind = UnitKind.parse(form.kind()).orElse(null);
        if (kind == null) {
            faults.add("/kind", "FLOOR, DEPARTMENT, ROOM, OTHER");
        }
        PlaceId parent = PlaceId.parse(form.parentId()).orElse(null);
        if (form.parentId() != null && parent == null) {
            faults.add("/parentId", Checkpoint.NO_UNIT_OF_THIS);
        }
        if (requestId == null || kind == null || !faults.none()) {
            return new Outcome.Invalid<>(faults.list());
        }
        return change(id, personId, (before, now) -> addUnit(before, now, requestId, name, kind, parent))
                .then(after ->
                        new Outcome.Done<>(after.unitAskedForBy(requestId).orElseThrow()));
    }

    private static Outcome<Checkpoint> addUnit(
            Checkpoint before, Instant now, UUID requestId, String name, UnitKind kind, @Nullable PlaceId parent) {
        Optional<Unit> earlier = before.unitAskedForBy(requestId);
        if (earlier.isEmpty()) {
            return before.addUnit(new Unit(PlaceId.random(), requestId, parent, name, kind, Copies.first(now)), now);
        }
        return earlier.get().says(parent, name, kind)
                ? new Outcome.Done<>(before)
                : new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED);
    }

    /** @param personId the opaque id, a UUID */
    public Outcome<Checkpoint> admitStaff(PlaceId id, String ownerId, @Nullable String personId) {
        Faults faults = new Faults();
        UUID person = faults.uuid("/personId", personId);
        return person == null
                ? new Outcome.Invalid<>(faults.list())
                : change(id, ownerId, (before, now) -> before.admitStaff(person.toString(), now));
    }

    public Outcome<Checkpoint> dismissStaff(PlaceId id, String ownerId, String personId) {
        return change(id, ownerId, (before, now) -> before.dismissStaff(personId, now));
    }

    /** @param unitId absent for the venue code of the checkpoint itself */
    public Outcome<Checkpoint> issueCopy(PlaceId id, @Nullable PlaceId unitId, String ownerId) {
        return change(id, ownerId, (before, now) -> before.issueCopy(unitId, now));
    }

    /**
     * Makes one copy void; harmless when repeated.
     *
     * @param unitId absent for the venue code of the checkpoint itself
     */
    public Outcome<Checkpoint> revokeCopy(
            PlaceId id, @Nullable PlaceId unitId, int copy, @Nullable String reason, String ownerId) {
        Optional<Copies.Reason> known = Arrays.stream(Copies.Reason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
        if (known.isEmpty()) {
            return new Outcome.Invalid<>(
                    List.of(new Fault("/reason", "STOLEN, MOVED, DAMAGED, COVERED, REPLACED, OTHER")));
        }
        return change(id, ownerId, (before, now) -> before.revokeCopy(unitId, copy, known.get(), now));
    }

    private Outcome<Checkpoint> change(
            PlaceId id, String personId, BiFunction<Checkpoint, Instant, Outcome<Checkpoint>> step) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Checkpoint> before = checkpoints.find(id);
            if (before.isEmpty()) {
                return new Outcome.Unknown<>();
            }
            if (!before.get().isOwnedBy(personId)) {
                return new Outcome.NotAllowed<>();
            }
            Outcome<Checkpoint> outcome =
                    step.apply(before.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (!(outcome instanceof Outcome.Done<Checkpoint>(Checkpoint after))
                    || after.version() == before.get().version()
                    || checkpoints.replace(before.get(), after)) {
                return outcome;
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }
}
