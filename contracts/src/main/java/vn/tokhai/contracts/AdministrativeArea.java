package vn.tokhai.contracts;

import org.jspecify.annotations.Nullable;

/**
 * An area by the codes of the General Statistics Office. A code means something only together with the structure version
 * (code 15 is Yên Bái in 2021 and Lào Cai in 2025).
 *
 * @param structure {@code 2021} (province, district, ward) or {@code 2025} (province, ward)
 * @param province two digits
 * @param district three digits; absent in structure 2025
 * @param ward five digits; absent in the island districts that have no wards
 */
public record AdministrativeArea(
        String structure,
        String province,
        @Nullable String district,
        @Nullable String ward) {}
