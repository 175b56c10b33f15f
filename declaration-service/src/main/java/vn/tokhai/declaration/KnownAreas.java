package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/** Which codes of the General Statistics Office exist. */
public interface KnownAreas {

    /** @return false for a structure other than {@code 2021} and {@code 2025}, too */
    boolean hasProvince(String structure, String province);

    boolean hasDistrict(String province, String district);

    /** Five island districts of 2021 have none. */
    boolean hasWards(String district);

    /** @param district absent in structure 2025 */
    boolean hasWard(String structure, String province, @Nullable String district, String ward);
}
