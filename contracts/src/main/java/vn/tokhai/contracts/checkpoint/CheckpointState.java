package vn.tokhai.contracts.checkpoint;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/**
 * The whole current state of a checkpoint.
 *
 * @param checkpointId 13 characters of Crockford Base32 (64 random bits)
 * @param version grows by one with each change
 * @param kind key of the list of kinds, such as {@code MARKET}
 * @param closedSpace whether people share closed air there
 * @param typicalStayMinutes assumed length of a visit whose end nobody reported
 * @param address where it stands, in one line without the administrative names
 * @param placeName name and administrative names in one line, ready to show to a visitor
 * @param copies highest copy number issued of the venue code
 * @param rights who may act for it, by person id
 */
@EventType("checkpoint.state-changed")
public record CheckpointState(
        String checkpointId,
        long version,
        String name,
        String kind,
        boolean closedSpace,
        int typicalStayMinutes,
        Status status,
        AdministrativeArea area,
        String address,
        String placeName,
        int copies,
        List<Unit> units,
        List<Right> rights,
        Instant registeredAt,
        Instant changedAt) {

    public enum Status {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    /**
     * A floor, department or room.
     *
     * @param unitId same form as a checkpoint id; has a venue code of its own
     * @param parentId the unit above it; absent directly under the checkpoint
     */
    public record Unit(String unitId, @Nullable String parentId, String name, String kind, int copies) {}

    /** @param personId opaque id of the person who holds the right */
    public record Right(String personId, Role role) {}

    public enum Role {
        OWNER,
        STAFF
    }
}
