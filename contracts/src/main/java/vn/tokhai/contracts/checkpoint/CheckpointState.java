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
 * @param vehicle what is known of it where the kind is a vehicle
 * @param road where a road post stands
 * @param coordinates absent unless the owner gave them
 * @param openAir true when the owner says that this place, unlike its kind, is in the open air; {@code closedSpace} has taken it
 *     into account
 * @param capacity how many people it holds, by its owner
 * @param devices staff devices, revoked ones for 30 days too, since what they signed before is accepted late
 * @param mergedInto the place that its codes lead to since it was merged; such a place is closed
 * @param formerArea where it stood before it moved to another province; that province has to learn that it left
 * @param onPublicMap what the owner said about the public map; absent when nothing was said
 * @param revokedCopies copy numbers of its venue code by which nobody can check in any more; absent when there are none
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
        Instant changedAt,
        @Nullable Vehicle vehicle,
        @Nullable RoadPoint road,
        @Nullable Coordinates coordinates,
        @Nullable Boolean openAir,
        @Nullable Integer capacity,
        @Nullable List<Device> devices,
        @Nullable String mergedInto,
        @Nullable FormerArea formerArea,
        @Nullable Boolean onPublicMap,
        @Nullable List<Integer> revokedCopies) {

    /** A place of which nothing more is known. */
    public CheckpointState(
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
        this(
                checkpointId,
                version,
                name,
                kind,
                closedSpace,
                typicalStayMinutes,
                status,
                area,
                address,
                placeName,
                copies,
                units,
                rights,
                registeredAt,
                changedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

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
     * @param capacity how many people it holds, by its owner
     * @param closed true when it is out of use; its code and its visits stay
     * @param revokedCopies as for the checkpoint
     */
    public record Unit(
            String unitId,
            @Nullable String parentId,
            String name,
            String kind,
            int copies,
            @Nullable Integer capacity,
            @Nullable Boolean closed,
            @Nullable List<Integer> revokedCopies) {

        public Unit(String unitId, @Nullable String parentId, String name, String kind, int copies) {
            this(unitId, parentId, name, kind, copies, null, null, null);
        }
    }

    /**
     * @param personId opaque id of the person who holds the right
     * @param units ids of the units (and all below them) to which the right is limited; absent for the whole place
     */
    public record Right(
            String personId, Role role, @Nullable List<String> units) {

        public Right(String personId, Role role) {
            this(personId, role, null);
        }
    }

    /**
     * @param type ROAD, RAIL, AIR or WATER
     * @param plate registration in its normal form, such as {@code 79B-123.45}
     * @param plateCountry two letters; VN unless foreign
     * @param route in words
     * @param operator name of the company
     */
    public record Vehicle(
            String type,
            String plate,
            String plateCountry,
            @Nullable String route,
            @Nullable Integer seats,
            @Nullable String operator) {}

    /**
     * @param road such as {@code QL1A}
     * @param kilometre distance along it
     * @param direction towards where traffic is checked; absent for both
     */
    public record RoadPoint(
            String road,
            @Nullable Double kilometre,
            @Nullable String direction) {}

    /** Degrees, WGS 84. */
    public record Coordinates(double latitude, double longitude) {}

    /**
     * A device that staff scan with.
     *
     * @param publicKey 32 bytes of its Ed25519 key (RFC 8032), base64url without padding
     * @param units as in a right
     * @param revokedAt from when on nothing that it signs counts; absent while it may be used
     */
    public record Device(
            String deviceId,
            String publicKey,
            @Nullable List<String> units,
            Instant enrolledAt,
            @Nullable Instant revokedAt) {}

    /** @param leftInVersion version of the checkpoint in which it left */
    public record FormerArea(AdministrativeArea area, Instant leftAt, long leftInVersion) {}

    public enum Role {
        OWNER,
        STAFF
    }
}
