package vn.tokhai.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as far as taking scans needs it.
 *
 * @param version the newest wins
 * @param placeName name and administrative names in one line, for the visitor to confirm (R09)
 * @param open false when suspended or closed
 * @param changedAt since when it is in this state
 * @param units names by unit id
 * @param staff person ids of owner and staff whose right is for the whole place
 * @param unitStaff ids of the units that the right of others is limited to, by person id
 */
public record Place(
        String checkpointId,
        long version,
        String name,
        String address,
        String placeName,
        Duration typicalStay,
        boolean open,
        Instant changedAt,
        Map<String, String> units,
        Set<String> staff,
        Map<String, Set<String>> unitStaff) {

    public Place {
        units = Map.copyOf(units);
        staff = Set.copyOf(staff);
        unitStaff = Map.copyOf(unitStaff);
    }

    public boolean isStaffedBy(String personId) {
        return staff.contains(personId);
    }

    /** @param unitId absent for the checkpoint itself, for which a right limited to units is not enough */
    boolean isStaffedBy(String personId, @Nullable String unitId) {
        return isStaffedBy(personId)
                || (unitId != null && unitStaff.getOrDefault(personId, Set.of()).contains(unitId));
    }

    /** Whether the checkpoint itself or one of its units is meant. */
    boolean has(@Nullable String unitId) {
        return unitId == null || units.containsKey(unitId);
    }

    /** A scan made before the suspension still counts; the phone may have been offline. */
    boolean takesArrivalAt(Instant scannedAt) {
        return open || scannedAt.isBefore(changedAt);
    }
}
