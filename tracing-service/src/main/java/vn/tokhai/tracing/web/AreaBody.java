package vn.tokhai.tracing.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.Area;

/** An area as clients send and see it. */
@Schema(name = "Area")
record AreaBody(
        @Schema(description = "2021: tỉnh, huyện, xã / 2025: tỉnh, xã", example = "2021")
        @NotNull
        @Pattern(regexp = "2021|2025")
        String structure,

        @Schema(example = "58") @NotNull @Pattern(regexp = "[0-9]{2}")
        String province,

        @Schema(example = "586") @Nullable @Pattern(regexp = "[0-9]{3}")
        String district,

        @Schema(example = "22846") @Nullable @Pattern(regexp = "[0-9]{5}")
        String ward) {

    static AreaBody of(Area area) {
        return new AreaBody(area.structure(), area.province(), area.district(), area.ward());
    }

    Area asArea() {
        return new Area(structure, province, district, ward);
    }
}
