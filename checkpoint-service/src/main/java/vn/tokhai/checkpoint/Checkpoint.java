package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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
        LifeCycle lifeCycle,
        Access access,
        Instant registeredAt,
        Instant changedAt) {

    static final int MOST_STAFF = 200;

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
                LifeCycle.NEW,
                Access.NONE,
                at,
                at);
    }

    public Optional<Right> rightOf(String personId) {
        return rights.stream()
                .filter(right -> right.personId().equals(personId))
                .findFirst();
    }

    public Optional<Right.Role> roleOf(String personId) {
        return rightOf(personId).map(Right::role);
    }

    public boolean isOwnedBy(String personId) {
        return roleOf(personId).filter(Right.Role.OWNER::equals).isPresent();
    }

    public String ownerId() {
        return rights.stream()
                .filter(right -> right.role() == Right.Role.OWNER)
                .map(Right::personId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " has no owner"));
    }

    /** @param unitId absent for the checkpoint itself, for which a right limited to units is not enough */
    public boolean lets(String personId, @Nullable PlaceId unitId) {
        return rightOf(personId)
                .filter(right -> right.units().isEmpty()
                        || (unitId != null && tree().isWithin(unitId, new HashSet<>(right.units()))))
                .isPresent();
    }

    public Optional<Unit> unit(PlaceId unitId) {
        return tree().find(unitId);
    }

    /** From the unit directly under the checkpoint down to the one asked for. */
    public List<Unit> unitPath(PlaceId unitId) {
        return tree().path(unitId);
    }

    /** Where it stood before is kept, when that changes. */
    Checkpoint correct(Details corrected, Instant at) {
        boolean moved = !corrected.area().equals(details.area())
                || !corrected.addressLine().equals(details.addressLine());
        return next(at, draft -> {
            draft.details = corrected;
            draft.lifeCycle = moved ? lifeCycle.left(FormerAddress.of(details, at, version + 1)) : lifeCycle;
        });
    }

    Outcome<Checkpoint> suspend(Suspension suspension, Instant at) {
        if (status == Status.CLOSED) {
            return new Outcome.Contradicted<>(Contradiction.CLOSED);
        }
        Suspension current = lifeCycle.suspension();
        return new Outcome.Done<>(
                current != null && (current.byAuthority() || !suspension.byAuthority())
                        ? this
                        : next(at, draft -> {
                            draft.status = Status.SUSPENDED;
                            draft.lifeCycle = lifeCycle.with(suspension);
                        }));
    }

    Outcome<Checkpoint> resume(boolean byAuthority, Instant at) {
        Suspension current = lifeCycle.suspension();
        if (status == Status.CLOSED) {
            return new Outcome.Contradicted<>(Contradiction.CLOSED);
        }
        if (current != null && current.byAuthority() && !byAuthority) {
            return new Outcome.Contradicted<>(Contradiction.SUSPENDED_BY_AUTHORITY);
        }
        return new Outcome.Done<>(
                status == Status.ACTIVE
                        ? this
                        : next(at, draft -> {
                            draft.status = Status.ACTIVE;
                            draft.lifeCycle = lifeCycle.with((Suspension) null);
                        }));
    }

    /**
     * For good. What was handed out is void.
     *
     * @param into the place that its codes lead to; absent for nowhere
     * @param decisionNumber present when an authority does it
     */
    Outcome<Checkpoint> close(@Nullable PlaceId into, @Nullable String decisionNumber, Instant at) {
        if (status == Status.CLOSED) {
            return into == null ? new Outcome.Done<>(this) : new Outcome.Contradicted<>(Contradiction.CLOSED);
        }
        return new Outcome.Done<>(next(at, draft -> {
            draft.status = Status.CLOSED;
            draft.lifeCycle = lifeCycle.ended(into, decisionNumber);
            draft.access = access.voided(at);
        }));
    }

    /** Notes that another place is about to become part of this one. */
    Outcome<Checkpoint> absorb(PlaceId other, Instant at) {
        if (status == Status.CLOSED) {
            return new Outcome.Contradicted<>(Contradiction.CLOSED);
        }
        return lifeCycle.absorbed().size() >= LifeCycle.MOST_ABSORBED
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_MERGED)
                : new Outcome.Done<>(next(at, draft -> draft.lifeCycle = lifeCycle.absorbing(other, at)));
    }

    Outcome<Checkpoint> addUnit(Unit unit, Instant at) {
        return withUnits(tree().add(unit), at);
    }

    Outcome<Checkpoint> changeUnit(
            PlaceId unitId,
            String name,
            UnitKind kind,
            @Nullable PlaceId parent,
            @Nullable Integer capacity,
            Instant at) {
        return withUnits(tree().change(unitId, name, kind, parent, capacity), at);
    }

    Outcome<Checkpoint> closeUnit(PlaceId unitId, Instant at) {
        return withUnits(tree().close(unitId, at), at);
    }

    /** Sending the same consent again changes nothing. */
    Outcome<Checkpoint> admit(ProvenConsent person, List<PlaceId> limits, Instant at) {
        boolean again = access.knows(person)
                && rightOf(person.personId())
                        .filter(right -> right.units().equals(limits))
                        .isPresent();
        return again
                ? new Outcome.Done<>(this)
                : changeAccess(at, before -> before.using(person, at))
                        .then(used -> used.admitStaff(person.personId(), limits, at))
                        // two changes that count as one
                        .then(admitted -> new Outcome.Done<>(new CheckpointDraft(admitted).of(version + 1, at)));
    }

    /** Owners keep their right; staff get other limits. */
    Outcome<Checkpoint> admitStaff(String personId, List<PlaceId> limits, Instant at) {
        Right admitted = new Right(personId, Right.Role.STAFF, limits);
        if (isOwnedBy(personId) || rights.contains(admitted)) {
            return new Outcome.Done<>(this);
        }
        List<Right> others = withoutRightOf(personId);
        return others.size() > MOST_STAFF
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_STAFF)
                : new Outcome.Done<>(next(at, draft -> draft.rights = plus(others, admitted)));
    }

    Outcome<Checkpoint> limitStaff(String personId, List<PlaceId> limits, Instant at) {
        return roleOf(personId).isEmpty() ? new Outcome.Unknown<>() : admitStaff(personId, limits, at);
    }

    Outcome<Checkpoint> dismissStaff(String personId, Instant at) {
        if (isOwnedBy(personId)) {
            return new Outcome.Contradicted<>(Contradiction.OWNER_NEEDED);
        }
        List<Right> left = withoutRightOf(personId);
        return new Outcome.Done<>(left.size() == rights.size() ? this : next(at, draft -> draft.rights = left));
    }

    public Outcome<Checkpoint> changeAccess(Instant at, Function<Access, Outcome<Access>> step) {
        return step.apply(access)
                .then(changed ->
                        new Outcome.Done<>(changed.equals(access) ? this : next(at, draft -> draft.access = changed)));
    }

    /** Everything that the former owner held is void; who is on the staff stays. */
    public Outcome<Checkpoint> transferTo(ProvenConsent newOwner, UUID linkId, Instant at) {
        String newOwnerId = newOwner.personId();
        if (isOwnedBy(newOwnerId)) {
            return new Outcome.Contradicted<>(Contradiction.OWNER_ALREADY);
        }
        List<Right> left = new ArrayList<>(List.of(new Right(newOwnerId, Right.Role.OWNER)));
        withoutRightOf(newOwnerId).stream()
                .filter(right -> right.role() != Right.Role.OWNER)
                .forEach(left::add);
        return access.using(newOwner, at)
                .then(used -> used.handedOver(linkId, newOwnerId, at))
                .then(voided -> new Outcome.Done<>(next(at, draft -> {
                    draft.rights = left;
                    draft.access = voided;
                })));
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
                            new Outcome.Done<>(after.equals(copies) ? this : next(at, draft -> draft.copies = after)));
        }
        Optional<Unit> unit = unit(unitId);
        if (unit.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return step.apply(unit.get().copies())
                .then(after -> withUnits(
                        new Outcome.Done<>(units.stream()
                                .map(each -> each.id().equals(unitId) ? each.with(after) : each)
                                .toList()),
                        at));
    }

    private Outcome<Checkpoint> withUnits(Outcome<List<Unit>> step, Instant at) {
        return step.then(
                changed -> new Outcome.Done<>(changed.equals(units) ? this : next(at, draft -> draft.units = changed)));
    }

    private Units tree() {
        return new Units(units);
    }

    private List<Right> withoutRightOf(String personId) {
        return rights.stream()
                .filter(right -> !right.personId().equals(personId))
                .toList();
    }

    /** The next version, which differs in what the change sets. */
    private Checkpoint next(Instant at, Consumer<CheckpointDraft> change) {
        CheckpointDraft draft = new CheckpointDraft(this);
        change.accept(draft);
        return draft.of(version + 1, at);
    }

    static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
