package vn.tokhai.checkpoint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Submission;

/** Codes of the General Statistics Office; they mean something only in their structure. */
record AreaForm(
        @Schema(
                example = "2021",
                allowableValues = {"2021", "2025"})
        @Nullable
        String structure,

        @Schema(example = "58") @Nullable String province,

        @Schema(example = "586", description = "Required in 2021, absent in 2025") @Nullable
        String district,

        @Schema(example = "22846", description = "Absent only in the island districts of 2021 that have no wards")
        @Nullable
        String ward) {

    static AreaForm of(Area area) {
        return new AreaForm(area.structure().key(), area.province(), area.district(), area.ward());
    }

    Submission.AreaCodes toCodes() {
        return new Submission.AreaCodes(structure, province, district, ward);
    }
}
