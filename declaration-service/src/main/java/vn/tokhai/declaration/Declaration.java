package vn.tokhai.declaration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A declaration as it was submitted.
 *
 * @param form key of the form, such as {@code citizen}
 * @param validUntil until when a checkpoint sees it as valid
 * @param reportsRisk whether an answer asks for attention
 * @param enteredBy absent when the person declared in person
 */
public record Declaration(
        DeclarationId id,
        PersonId personId,
        String form,
        int formVersion,
        Answers answers,
        Instant submittedAt,
        Instant validUntil,
        boolean reportsRisk,
        @Nullable EnteredBy enteredBy) {

    static Declaration on(
            Form form, DeclarationId id, PersonId person, Answers answers, @Nullable EnteredBy enteredBy, Instant now) {
        return new Declaration(
                id,
                person,
                form.key(),
                form.version(),
                answers,
                now,
                now.plus(form.validity()),
                form.reportsRisk(answers),
                enteredBy);
    }

    PersonEvent.DeclarationSubmitted submitted() {
        return new PersonEvent.DeclarationSubmitted(
                personId, id, form, formVersion, answers.area(), submittedAt, validUntil, reportsRisk, enteredBy);
    }
}
