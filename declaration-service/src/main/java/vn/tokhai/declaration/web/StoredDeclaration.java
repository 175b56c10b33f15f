package vn.tokhai.declaration.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.CitizenAnswers;
import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.Gender;
import vn.tokhai.declaration.Profile;

/** A declaration as its owner reads it. */
record StoredDeclaration(
        String declarationId,
        String form,
        int formVersion,
        Instant submittedAt,
        Instant validUntil,
        String state,
        String fullName,
        int birthYear,
        Gender gender,
        String nationality,
        @Nullable String identityNumber,
        @Nullable String healthInsuranceNumber,
        @Nullable String email,
        @Nullable AreaBody area,
        String address,
        boolean travelledIn14Days,
        @Nullable String places,
        boolean symptomsIn14Days,
        @Nullable String symptomsNote,
        boolean contactWithPatient,
        boolean contactFromEpidemicCountry,
        boolean contactWithSymptomatic) {

    static StoredDeclaration of(Declaration declaration, Instant now) {
        CitizenAnswers answers = declaration.answers();
        Profile profile = answers.profile();
        return new StoredDeclaration(
                declaration.id().toString(),
                declaration.form(),
                declaration.formVersion(),
                declaration.submittedAt(),
                declaration.validUntil(),
                now.isBefore(declaration.validUntil()) ? "valid" : "expired",
                profile.fullName(),
                profile.birthYear(),
                profile.gender(),
                profile.nationality(),
                profile.identityNumber(),
                profile.healthInsuranceNumber(),
                profile.email(),
                AreaBody.of(profile.area()),
                profile.address(),
                answers.travelledIn14Days(),
                answers.places(),
                answers.symptomsIn14Days(),
                answers.symptomsNote(),
                answers.contactWithPatient(),
                answers.contactFromEpidemicCountry(),
                answers.contactWithSymptomatic());
    }

    @Override
    public String toString() {
        return "StoredDeclaration[redacted]";
    }
}
