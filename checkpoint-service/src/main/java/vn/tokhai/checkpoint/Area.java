package vn.tokhai.checkpoint;

import org.jspecify.annotations.Nullable;

/**
 * Where a checkpoint stands; its codes exist and fit together.
 *
 * @param district absent in the structure of 2025
 * @param ward absent only in the island districts that have none
 */
public record Area(
        Structure structure,
        String province,
        @Nullable String district,
        @Nullable String ward) {

    /** The code of the smallest unit named. */
    public String smallest() {
        if (ward != null) {
            return ward;
        }
        return district != null ? district : province;
    }
}
