package vn.tokhai.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A declaration, with what it said before each correction.
 *
 * @param form key of the form, such as {@code citizen}
 * @param validUntil until when a checkpoint sees it as valid
 * @param enteredBy absent when the person declared in person
 * @param earlier what it said before, oldest first
 * @param withdrawnAt absent while it counts
 * @param version 1 when submitted, grows with each change; writes are conditional on it
 */
public record Declaration(
        DeclarationId id,
        PersonId personId,
        String form,
        int formVersion,
        Answers answers,
        Findings findings,
        Instant submittedAt,
        Instant validUntil,
        @Nullable EnteredBy enteredBy,
        List<Revision> earlier,
        @Nullable Instant withdrawnAt,
        long version) {

    /** @param replacedAt when these answers ceased to count */
    public record Revision(long version, Answers answers, Instant replacedAt) {}

    static Declaration on(
            Form form,
            DeclarationId id,
            PersonId person,
            Answers answers,
            Findings findings,
            @Nullable EnteredBy enteredBy,
            Instant now) {
        return new Declaration(
                id,
                person,
                form.key(),
                form.version(),
                answers,
                findings,
                now,
                now.plus(form.validity()),
                enteredBy,
                List.of(),
                null,
                1);
    }

    /** As if it were not withdrawn. */
    public Person.Standing standingAt(Instant now) {
        return Person.LatestDeclaration.of(this).standingAt(now);
    }

    /** What staff or an officer saw of the identity; nothing when the person or the family declared. */
    Optional<PersonEvent> identityConfirmed() {
        EnteredBy by = enteredBy;
        return by == null || by.seen() == null
                ? Optional.empty()
                : Optional.of(new PersonEvent.IdentityConfirmed(personId, by.seen(), by, submittedAt));
    }

    PersonEvent.DeclarationSubmitted submitted() {
        return new PersonEvent.DeclarationSubmitted(
                personId,
                id,
                form,
                formVersion,
                answers.area(),
                submittedAt,
                validUntil,
                findings.reportsRisk(),
                enteredBy);
    }

    /** Other answers to the same questions; the validity stays that of the day it was submitted. */
    Declaration corrected(Answers right, Findings amountTo, Instant now) {
        List<Revision> before = new ArrayList<>(earlier);
        before.add(new Revision(version, answers, now));
        return new Declaration(
                id,
                personId,
                form,
                formVersion,
                right,
                amountTo,
                submittedAt,
                validUntil,
                enteredBy,
                List.copyOf(before),
                withdrawnAt,
                version + 1);
    }

    PersonEvent.DeclarationCorrected correctedAt(Instant now) {
        return new PersonEvent.DeclarationCorrected(
                personId, id, form, formVersion, version, answers.area(), now, validUntil, findings.reportsRisk());
    }

    Declaration withdrawn(Instant now) {
        return new Declaration(
                id,
                personId,
                form,
                formVersion,
                answers,
                findings,
                submittedAt,
                validUntil,
                enteredBy,
                earlier,
                now,
                version + 1);
    }

    PersonEvent.DeclarationWithdrawn withdrawnEvent(Instant now) {
        return new PersonEvent.DeclarationWithdrawn(personId, id, form, now);
    }
}
