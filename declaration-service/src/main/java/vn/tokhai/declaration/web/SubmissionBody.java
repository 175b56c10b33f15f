package vn.tokhai.declaration.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.CitizenDraft;

/** A declaration as sent; checked by the form, so that every fault is told at once. */
@Schema(name = "Submission", description = "Tờ khai toàn dân / citizen declaration")
record SubmissionBody(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "UUID made by the client") @Nullable
        String declarationId,

        @Schema(description = "Người nhà được khai hộ / family member it is about; oneself when absent") @Nullable
        String personId,

        @Schema(requiredMode = RequiredMode.REQUIRED, example = "citizen") @Nullable
        String form,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                maxLength = 255,
                description = "Họ và tên, mọi chữ cái / any letter")
        @Nullable
        String fullName,

        @Schema(requiredMode = RequiredMode.REQUIRED, minimum = "1900") @Nullable
        Integer birthYear,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                allowableValues = {"MALE", "FEMALE", "OTHER"})
        @Nullable
        String gender,

        @Schema(description = "ISO 3166-1 alpha-2; VN when absent") @Nullable
        String nationality,

        @Schema(description = "CMND, CCCD, hộ chiếu / passport") @Nullable
        String identityNumber,

        @Schema(description = "Thẻ BHYT / health insurance card") @Nullable
        String healthInsuranceNumber,

        @Nullable String email,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        AreaBody area,

        @Schema(requiredMode = RequiredMode.REQUIRED, maxLength = 255, description = "Số nhà, phố, tổ, thôn, đội")
        @Nullable
        String address,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Boolean travelledIn14Days,

        @Schema(description = "Required when travelledIn14Days") @Nullable
        String places,

        @Schema(
                requiredMode = RequiredMode.REQUIRED,
                description =
                        "Sốt, ho, khó thở, viêm phổi, đau họng, mệt mỏi / fever, cough, short breath, pneumonia, sore throat, fatigue")
        @Nullable
        Boolean symptomsIn14Days,

        @Schema(description = "Required when symptomsIn14Days") @Nullable
        String symptomsNote,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Boolean contactWithPatient,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Boolean contactFromEpidemicCountry,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Boolean contactWithSymptomatic) {

    CitizenDraft toDraft() {
        return new CitizenDraft(
                fullName,
                birthYear,
                gender,
                nationality,
                identityNumber,
                healthInsuranceNumber,
                email,
                area == null ? null : area.toDraft(),
                address,
                travelledIn14Days,
                places,
                symptomsIn14Days,
                symptomsNote,
                contactWithPatient,
                contactFromEpidemicCountry,
                contactWithSymptomatic);
    }

    @Override
    public String toString() {
        return "SubmissionBody[redacted]";
    }
}
