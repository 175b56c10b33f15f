package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, by the codes of the General Statistics Office. Whether a code exists is known to the
 * checkpoint service; here only its form counts.
 *
 * @param structure {@code 2021} or {@code 2025}
 * @param province two digits
 * @param district three digits; absent in structure 2025
 * @param ward five digits; absent in the island districts that have no wards
 */
public record Area(
        String structure,
        String province,
        @Nullable String district,
        @Nullable String ward) {}
