package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The units of one checkpoint as a tree. */
record Units(List<Unit> all) {

    /** Bounds the document; a hospital with 300 rooms fits. */
    static final int MOST = 500;

    static final String NONE_OF_THIS = "Không thuộc điểm này · is no unit of this checkpoint";

    Optional<Unit> find(PlaceId id) {
        return all.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    Optional<Unit> askedForBy(UUID requestId) {
        return all.stream().filter(unit -> unit.requestId().equals(requestId)).findFirst();
    }

    /** From the unit directly under the checkpoint down to the one asked for. */
    List<Unit> path(PlaceId id) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> at = find(id);
        while (at.isPresent() && path.size() <= all.size()) {
            path.addFirst(at.get());
            at = Optional.ofNullable(at.get().parent()).flatMap(this::find);
        }
        return path;
    }

    Outcome<List<Unit>> add(Unit unit) {
        if (isClosed(unit.parent())) {
            return noParent();
        }
        return all.size() >= MOST
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_UNITS)
                : new Outcome.Done<>(Checkpoint.plus(all, unit));
    }

    /** Renames, moves, resizes. A unit cannot hang below itself. */
    Outcome<List<Unit>> change(
            PlaceId id, String name, UnitKind kind, @Nullable PlaceId parent, @Nullable Integer capacity) {
        Optional<Unit> found = find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        if (found.get().isClosed()) {
            return new Outcome.Contradicted<>(Contradiction.CLOSED);
        }
        if (!Objects.equals(parent, found.get().parent()) && isClosed(parent)) {
            return noParent();
        }
        if (parent != null && path(parent).stream().anyMatch(above -> above.id().equals(id))) {
            return new Outcome.Contradicted<>(Contradiction.UNIT_BELOW_ITSELF);
        }
        return new Outcome.Done<>(all.stream()
                .map(unit -> unit.id().equals(id) ? unit.changed(name, kind, parent, capacity) : unit)
                .toList());
    }

    /** With everything below it, for good. */
    Outcome<List<Unit>> close(PlaceId id, Instant at) {
        if (find(id).isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return new Outcome.Done<>(all.stream()
                .map(unit -> isWithin(unit.id(), Set.of(id)) ? unit.closed(at) : unit)
                .toList());
    }

    boolean isWithin(PlaceId id, Set<PlaceId> limits) {
        return path(id).stream().map(Unit::id).anyMatch(limits::contains);
    }

    Set<PlaceId> ids() {
        return all.stream().map(Unit::id).collect(Collectors.toSet());
    }

    private boolean isClosed(@Nullable PlaceId parent) {
        return parent != null && find(parent).filter(unit -> !unit.isClosed()).isEmpty();
    }

    private static <T> Outcome<T> noParent() {
        return new Outcome.Invalid<>(List.of(new Fault("/parentId", NONE_OF_THIS)));
    }
}
