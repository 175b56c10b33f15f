package vn.tokhai.declaration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;

/** An area by its codes, as requests and answers carry it. */
@Schema(name = "Area", description = "Đơn vị hành chính theo mã GSO / administrative area by GSO codes")
record AreaBody(
        @Schema(description = "2021 or 2025", example = "2021") @Nullable
        String structure,

        @Schema(example = "58") @Nullable String province,

        @Schema(description = "Absent in structure 2025", example = "586") @Nullable
        String district,

        @Schema(description = "Absent in island districts without wards", example = "22846") @Nullable
        String ward) {

    static @Nullable AreaBody of(@Nullable Area area) {
        return area == null ? null : new AreaBody(area.structure(), area.province(), area.district(), area.ward());
    }
}
