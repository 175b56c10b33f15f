package vn.tokhai.declaration.health.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Area;

/** An area of any level by its codes; the last code given is the level. */
@Schema(name = "AreaPart", description = "Tỉnh, huyện hoặc xã theo mã GSO / province, district or ward by GSO codes")
record AreaPart(
        @NotNull @Pattern(regexp = "2021|2025") @Schema(example = "2021")
        String structure,

        @NotNull @Pattern(regexp = "[0-9]{2}") @Schema(example = "58")
        String province,

        @Pattern(regexp = "[0-9]{3}") @Schema(description = "Absent in structure 2025", example = "586") @Nullable
        String district,

        @Pattern(regexp = "[0-9]{5}") @Schema(example = "22846") @Nullable
        String ward) {

    Area toArea() {
        return new Area(structure, province, district, ward);
    }

    static AreaPart of(Area area) {
        return new AreaPart(area.structure(), area.province(), area.district(), area.ward());
    }
}
