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

    /** A declaration asks for attention by the health unit of where the person lives; told with the declaration. */
    record RiskFound(PersonId personId, DeclarationId declarationId, Area area, RiskAssessment risk, Instant at)
            implements PersonEvent {}

    /** @param serial codes with a lower one are void from now on */
    record PersonalCodeIssued(PersonId personId, int serial, Instant at) implements PersonEvent {}

    record FamilyMemberAdded(PersonId personId, PersonId guardian, Instant at) implements PersonEvent {}

    record FamilyMemberRemoved(PersonId personId, PersonId guardian, Instant at) implements PersonEvent {}

    /** @param by who saw it */
    record IdentityConfirmed(PersonId personId, IdentityMeans means, EnteredBy by, Instant at) implements PersonEvent {}

    record PersonalDataRead(
            PersonId personId,
            String recordId,
            String reader,
            Justification justification,
            List<String> fields,
            Instant at)
            implements PersonEvent {}
}
