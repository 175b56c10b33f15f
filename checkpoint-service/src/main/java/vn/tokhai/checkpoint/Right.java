package vn.tokhai.checkpoint;

import java.util.List;

/**
 * @param personId opaque id of the person who may act for the checkpoint
 * @param units to which it is limited, with all below them; empty for the whole place
 */
public record Right(String personId, Role role, List<PlaceId> units) {

    public enum Role {
        OWNER,
        STAFF
    }

    public Right {
        units = List.copyOf(units);
    }

    public Right(String personId, Role role) {
        this(personId, role, List.of());
    }
}
