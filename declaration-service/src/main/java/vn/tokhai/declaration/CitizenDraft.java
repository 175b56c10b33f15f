package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/** What somebody filled in, not yet checked. */
public record CitizenDraft(
        @Nullable String fullName,
        @Nullable Integer birthYear,
        @Nullable String gender,
        @Nullable String nationality,
        @Nullable String identityNumber,
        @Nullable String healthInsuranceNumber,
        @Nullable String email,
        @Nullable AreaDraft area,
        @Nullable String address,
        @Nullable Boolean travelledIn14Days,
        @Nullable String places,
        @Nullable Boolean symptomsIn14Days,
        @Nullable String symptomsNote,
        @Nullable Boolean contactWithPatient,
        @Nullable Boolean contactFromEpidemicCountry,
        @Nullable Boolean contactWithSymptomatic) {

    /** Codes as filled in. */
    public record AreaDraft(
            @Nullable String structure,
            @Nullable String province,
            @Nullable String district,
            @Nullable String ward) {}

    @Override
    public String toString() {
        return "CitizenDraft[redacted]";
    }
}
