package vn.tokhai.declaration;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A declaration as it was submitted; never changed afterwards.
 *
 * @param form key of the form, such as {@code citizen}
 * @param enteredBy absent when the person declared in person
 * @param validUntil until when a checkpoint sees it as valid
 */
public record Declaration(
        DeclarationId id,
        PersonId personId,
        String form,
        int formVersion,
        CitizenAnswers answers,
        Instant submittedAt,
        Instant validUntil,
        @Nullable EnteredBy enteredBy) {

    static Declaration ofCitizen(
            DeclarationId id,
            PersonId person,
            CitizenAnswers answers,
            @Nullable EnteredBy enteredBy,
            Instant now,
            Duration validity) {
        return new Declaration(
                id, person, CitizenForm.KEY, CitizenForm.VERSION, answers, now, now.plus(validity), enteredBy);
    }

    PersonEvent.DeclarationSubmitted submitted() {
        return new PersonEvent.DeclarationSubmitted(
                personId,
                id,
                form,
                formVersion,
                answers.profile().area(),
                submittedAt,
                validUntil,
                answers.reportRisk(),
                enteredBy);
    }
}
