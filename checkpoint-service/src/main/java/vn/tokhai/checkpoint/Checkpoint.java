package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A registered place. Immutable: each change gives the next version, which the store accepts only on top of the one it
 * was made from.
 *
 * @param version 1 after registration, grows by one with each change
 * @param copies of its venue code
 */
public record Checkpoint(
        PlaceId id,
        long version,
        Details details,
        Status status,
        Copies copies,
        List<Unit> units,
        List<Right> rights,
        Instant registeredAt,
        Instant changedAt) {

    /** Bounds the document; a hospital with 300 rooms fits. */
    static final int MOST_UNITS = 500;

    static final int MOST_STAFF = 200;
    static final String NO_UNIT_OF_THIS = "Không thuộc điểm này · is no unit of this checkpoint";

    public Checkpoint {
        units = List.copyOf(units);
        rights = List.copyOf(rights);
    }

    static Checkpoint register(PlaceId id, Details details, String ownerId, Instant at) {
        return new Checkpoint(
                id,
                1,
                details,
                Status.ACTIVE,
                Copies.first(at),
                List.of(),
                List.of(new Right(ownerId, Right.Role.OWNER)),
                at,
                at);
    }

    public Optional<Right.Role> roleOf(String personId) {
        return rights.stream()
                .filter(right -> right.personId().equals(personId))
                .map(Right::role)
                .findFirst();
    }

    public boolean isOwnedBy(String personId) {
        return roleOf(personId).filter(Right.Role.OWNER::equals).isPresent();
    }

    public Optional<Unit> unit(PlaceId unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    /** From the unit directly under the checkpoint down to the one asked for. */
    public List<Unit> unitPath(PlaceId unitId) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> at = unit(unitId);
        while (at.isPresent()) {
            path.addFirst(at.get());
            at = Optional.ofNullable(at.get().parent()).flatMap(this::unit);
        }
        return path;
    }

    Checkpoint correct(Details corrected, Instant at) {
        return next(corrected, copies, units, rights, at);
    }

    Outcome<Checkpoint> addUnit(Unit unit, Instant at) {
        PlaceId parent = unit.parent();
        if (parent != null && unit(parent).isEmpty()) {
            return new Outcome.Invalid<>(List.of(new Fault("/parentId", NO_UNIT_OF_THIS)));
        }
        return units.size() >= MOST_UNITS
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_UNITS)
                : new Outcome.Done<>(next(details, copies, plus(units, unit), rights, at));
    }

    Optional<Unit> unitAskedForBy(UUID requestId) {
        return units.stream().filter(unit -> unit.requestId().equals(requestId)).findFirst();
    }

    /** Somebody who has a right already keeps it; nothing changes then. */
    Outcome<Checkpoint> admitStaff(String personId, Instant at) {
        if (roleOf(personId).isPresent()) {
            return new Outcome.Done<>(this);
        }
        return rights.size() > MOST_STAFF
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_STAFF)
                : new Outcome.Done<>(
                        next(details, copies, units, plus(rights, new Right(personId, Right.Role.STAFF)), at));
    }

    Outcome<Checkpoint> dismissStaff(String personId, Instant at) {
        if (isOwnedBy(personId)) {
            return new Outcome.Contradicted<>(Contradiction.OWNER_NEEDED);
        }
        List<Right> left = rights.stream()
                .filter(right -> !right.personId().equals(personId))
                .toList();
        return new Outcome.Done<>(left.size() == rights.size() ? this : next(details, copies, units, left, at));
    }

    /** @param unitId absent for the venue code of the checkpoint itself */
    Outcome<Checkpoint> issueCopy(@Nullable PlaceId unitId, Instant at) {
        return changeCopies(unitId, at, before -> before.issue(at));
    }

    /** @param unitId absent for the venue code of the checkpoint itself */
    Outcome<Checkpoint> revokeCopy(@Nullable PlaceId unitId, int copy, Copies.Reason reason, Instant at) {
        return changeCopies(unitId, at, before -> before.revoke(copy, reason, at));
    }

    private Outcome<Checkpoint> changeCopies(
            @Nullable PlaceId unitId, Instant at, Function<Copies, Outcome<Copies>> step) {
        if (unitId == null) {
            return step.apply(copies)
                    .then(after ->
                            new Outcome.Done<>(after.equals(copies) ? this : next(details, after, units, rights, at)));
        }
        Optional<Unit> unit = unit(unitId);
        if (unit.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return step.apply(unit.get().copies()).then(after -> {
            List<Unit> changed = units.stream()
                    .map(each -> each.id().equals(unitId) ? each.with(after) : each)
                    .toList();
            return new Outcome.Done<>(changed.equals(units) ? this : next(details, copies, changed, rights, at));
        });
    }

    private Checkpoint next(
            Details newDetails, Copies newCopies, List<Unit> newUnits, List<Right> newRights, Instant at) {
        return new Checkpoint(id, version + 1, newDetails, status, newCopies, newUnits, newRights, registeredAt, at);
    }

    static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
