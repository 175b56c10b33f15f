package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of a checkpoint that is traced on its own: a floor, a department, a room.
 *
 * @param requestId given by the client; asking again with it gives the same unit
 * @param parent the unit above; absent directly under the checkpoint
 * @param copiesIssuedAt when each copy of its venue code was issued, first copy first
 */
public record Unit(
        PlaceId id,
        UUID requestId,
        @Nullable PlaceId parent,
        String name,
        UnitKind kind,
        List<Instant> copiesIssuedAt) {

    public Unit {
        copiesIssuedAt = List.copyOf(copiesIssuedAt);
    }

    boolean says(@Nullable PlaceId sameParent, String sameName, UnitKind sameKind) {
        return Objects.equals(parent, sameParent) && name.equals(sameName) && kind == sameKind;
    }

    Unit withCopyIssued(Instant at) {
        return new Unit(id, requestId, parent, name, kind, Checkpoint.plus(copiesIssuedAt, at));
    }
}
