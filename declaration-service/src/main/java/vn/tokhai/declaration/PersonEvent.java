package vn.tokhai.declaration;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What happened to a person's declarations, code or data. Holds no personal data. */
public sealed interface PersonEvent {

    PersonId personId();

    Instant at();

    record DeclarationSubmitted(
            PersonId personId,
            DeclarationId declarationId,
            String form,
            int formVersion,
            Area area,
            Instant at,
            Instant validUntil,
            boolean reportsRisk,
            @Nullable EnteredBy enteredBy)
            implements PersonEvent {}

    /** @param version 2 after the first correction */
    record DeclarationCorrected(
            PersonId personId,
            DeclarationId declarationId,
            String form,
            int formVersion,
            long version,
            Area area,
            Instant at,
            Instant validUntil,
            boolean reportsRisk)
            implements PersonEvent {}

    record DeclarationWithdrawn(PersonId personId, DeclarationId declarationId, String form, Instant at)
            implements PersonEvent {}

    /** @param validUntil when the last declaration ends; absent when there is none */
    record StandingChanged(
            PersonId personId,
            Person.Standing standing,
            @Nullable Instant validUntil,
            List<GroupStanding> groups,
            Instant at)
            implements PersonEvent {}

    /** @param validUntil until when the duty of this mandatory group is fulfilled; absent when it is not */
    record GroupStanding(String group, @Nullable Instant validUntil) {}

    /** A declaration asks for attention by the health unit of where the person lives; told with the declaration. */
    record RiskFound(PersonId personId, DeclarationId declarationId, Area area, RiskAssessment risk, Instant at)
            implements PersonEvent {}

    /** @param serial codes with a lower one are void from now on */
    record PersonalCodeIssued(PersonId personId, int serial, Instant at) implements PersonEvent {}

    record FamilyMemberAdded(PersonId personId, PersonId guardian, Instant at) implements PersonEvent {}

    record FamilyMemberRemoved(PersonId personId, PersonId guardian, Instant at) implements PersonEvent {}

    /** @param by who saw it */
    record IdentityConfirmed(PersonId personId, IdentityMeans means, EnteredBy by, Instant at) implements PersonEvent {}

    /** @param cause own-request, decision or retention */
    record PersonErased(PersonId personId, String cause, Instant at) implements PersonEvent {}

    record PersonalDataRead(
            PersonId personId,
            String recordId,
            String reader,
            Justification justification,
            List<String> fields,
            Instant at)
            implements PersonEvent {}
}
