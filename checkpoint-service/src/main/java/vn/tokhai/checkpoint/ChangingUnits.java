package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What owners do with the floors, departments and rooms of their checkpoints. */
@Service
public class ChangingUnits {

    private final CheckpointChanges changes;

    ChangingUnits(CheckpointChanges changes) {
        this.changes = changes;
    }

    public Outcome<Unit> add(PlaceId id, String personId, UnitSubmission form) {
        Faults faults = new Faults();
        UUID requestId = faults.uuid("/requestId", form.requestId());
        Optional<Checked> checked = check(form, faults);
        if (requestId == null || checked.isEmpty()) {
            return new Outcome.Invalid<>(faults.list());
        }
        return changes.asOwner(id, personId, (before, now) -> add(before, now, requestId, checked.get()))
                .then(after -> new Outcome.Done<>(
                        new Units(after.units()).askedForBy(requestId).orElseThrow()));
    }

    private static Outcome<Checkpoint> add(Checkpoint before, Instant now, UUID requestId, Checked form) {
        Optional<Unit> earlier = new Units(before.units()).askedForBy(requestId);
        if (earlier.isEmpty()) {
            return before.addUnit(
                    new Unit(
                            PlaceId.random(),
                            requestId,
                            form.parent(),
                            form.name(),
                            form.kind(),
                            Copies.first(now),
                            form.capacity(),
                            null),
                    now);
        }
        return earlier.get().says(form.parent(), form.name(), form.kind(), form.capacity())
                ? new Outcome.Done<>(before)
                : new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED);
    }

    /**
     * Renames it, hangs it below another one, says how many people it holds.
     *
     * @param version of the checkpoint that the person looked at
     */
    public Outcome<Checkpoint> change(PlaceId id, PlaceId unitId, String personId, long version, UnitSubmission form) {
        return changes.asOwner(id, personId, version, (before, now) -> {
            Faults faults = new Faults();
            return check(form, faults)
                    .map(checked -> before.changeUnit(
                            unitId, checked.name(), checked.kind(), checked.parent(), checked.capacity(), now))
                    .orElseGet(() -> new Outcome.Invalid<>(faults.list()));
        });
    }

    /** With everything below it, for good. Harmless when repeated. */
    public Outcome<Checkpoint> close(PlaceId id, PlaceId unitId, String personId, long version) {
        return changes.asOwner(id, personId, version, (before, now) -> before.closeUnit(unitId, now));
    }

    private record Checked(
            String name,
            UnitKind kind,
            @Nullable PlaceId parent,
            @Nullable Integer capacity) {}

    private static Optional<Checked> check(UnitSubmission form, Faults faults) {
        String name = faults.text("/name", form.name());
        UnitKind kind = UnitKind.parse(form.kind()).orElse(null);
        if (kind == null) {
            faults.add("/kind", "FLOOR, DEPARTMENT, ROOM, OTHER");
        }
        PlaceId parent = PlaceId.parse(form.parentId()).orElse(null);
        if (form.parentId() != null && parent == null) {
            faults.add("/parentId", Units.NONE_OF_THIS);
        }
        Integer capacity = new TraitsCheck(faults).number("/capacity", form.capacity(), TraitsCheck.LARGEST_CAPACITY);
        return kind == null || !faults.none()
                ? Optional.empty()
                : Optional.of(new Checked(name, kind, parent, capacity));
    }
}
