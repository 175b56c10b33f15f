package vn.tokhai.declaration;

import java.time.Duration;
import java.time.Instant;

/**
 * A declaration as it was submitted; never changed afterwards.
 *
 * @param form key of the form, such as {@code citizen}
 * @param validUntil until when a checkpoint sees it as valid
 */
public record Declaration(
        DeclarationId id,
        PersonId personId,
        String form,
        int formVersion,
        CitizenAnswers answers,
        Instant submittedAt,
        Instant validUntil) {

    static Declaration ofCitizen(
            DeclarationId id, PersonId person, CitizenAnswers answers, Instant now, Duration validity) {
        return new Declaration(id, person, CitizenForm.KEY, CitizenForm.VERSION, answers, now, now.plus(validity));
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
                answers.reportRisk());
    }
}
