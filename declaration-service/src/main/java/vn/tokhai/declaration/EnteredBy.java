package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Who sat at the keyboard when that was not the person declared for (khai hộ).
 *
 * @param who person id of a guardian or of staff, user name of an officer
 * @param checkpointId where staff stood; absent for family
 * @param seen what the identity was seen from; absent for family, who confirm nothing
 */
public record EnteredBy(
        String who,
        Capacity capacity,
        @Nullable String checkpointId,
        @Nullable IdentityMeans seen) {

    /** Why somebody may declare for somebody else. */
    public enum Capacity {
        FAMILY,
        STAFF,
        OFFICER
    }

    public static EnteredBy guardian(PersonId guardian) {
        return new EnteredBy(guardian.toString(), Capacity.FAMILY, null, null);
    }

    public static EnteredBy staff(PersonId staff, String checkpointId) {
        return new EnteredBy(staff.toString(), Capacity.STAFF, checkpointId, IdentityMeans.STAFF);
    }
}
