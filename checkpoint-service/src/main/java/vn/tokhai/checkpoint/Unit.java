package vn.tokhai.checkpoint;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of a checkpoint that is traced on its own: a floor, a department, a room.
 *
 * @param requestId given by the client; asking again with it gives the same unit
 * @param parent the unit above; absent directly under the checkpoint
 * @param copies of its venue code
 */
public record Unit(PlaceId id, UUID requestId, @Nullable PlaceId parent, String name, UnitKind kind, Copies copies) {

    boolean says(@Nullable PlaceId sameParent, String sameName, UnitKind sameKind) {
        return Objects.equals(parent, sameParent) && name.equals(sameName) && kind == sameKind;
    }

    Unit with(Copies changed) {
        return new Unit(id, requestId, parent, name, kind, changed);
    }
}
