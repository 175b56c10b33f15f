package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of a checkpoint that is traced on its own: a floor, a department, a room.
 *
 * @param requestId given by the client; asking again with it gives the same unit
 * @param parent the unit above; absent directly under the checkpoint
 * @param copies of its venue code
 * @param capacity how many people it holds; absent when the owner did not say
 * @param closedAt when it went out of use, for good; its code and its visits stay
 */
public record Unit(
        PlaceId id,
        UUID requestId,
        @Nullable PlaceId parent,
        String name,
        UnitKind kind,
        Copies copies,
        @Nullable Integer capacity,
        @Nullable Instant closedAt) {

    public Unit(PlaceId id, UUID requestId, @Nullable PlaceId parent, String name, UnitKind kind, Copies copies) {
        this(id, requestId, parent, name, kind, copies, null, null);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    boolean says(@Nullable PlaceId sameParent, String sameName, UnitKind sameKind, @Nullable Integer sameCapacity) {
        return Objects.equals(parent, sameParent)
                && name.equals(sameName)
                && kind == sameKind
                && Objects.equals(capacity, sameCapacity);
    }

    Unit with(Copies changed) {
        return new Unit(id, requestId, parent, name, kind, changed, capacity, closedAt);
    }

    Unit changed(String newName, UnitKind newKind, @Nullable PlaceId newParent, @Nullable Integer newCapacity) {
        return new Unit(id, requestId, newParent, newName, newKind, copies, newCapacity, closedAt);
    }

    Unit closed(Instant at) {
        return isClosed() ? this : new Unit(id, requestId, parent, name, kind, copies, capacity, at);
    }
}
