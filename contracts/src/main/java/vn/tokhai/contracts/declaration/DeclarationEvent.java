package vn.tokhai.contracts.declaration;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/** What happened to a person's declarations, code and data. Carries the opaque person id, never the data. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeclarationEvent.DeclarationSubmitted.class, name = "declaration.submitted"),
    @JsonSubTypes.Type(value = DeclarationEvent.PersonalCodeIssued.class, name = "personal-code.issued"),
    @JsonSubTypes.Type(value = DeclarationEvent.PersonalDataRead.class, name = "personal-data.read"),
    @JsonSubTypes.Type(value = DeclarationEvent.FamilyMemberAdded.class, name = "family-member.added"),
    @JsonSubTypes.Type(value = DeclarationEvent.FamilyMemberRemoved.class, name = "family-member.removed"),
    @JsonSubTypes.Type(value = DeclarationEvent.IdentityConfirmed.class, name = "identity.confirmed"),
    @JsonSubTypes.Type(DeclarationChange.class),
    @JsonSubTypes.Type(value = DeclarationEvent.PersonErased.class, name = "person.erased"),
    @JsonSubTypes.Type(HealthEvent.class)
})
public sealed interface DeclarationEvent
        permits DeclarationEvent.DeclarationSubmitted,
                DeclarationEvent.PersonalCodeIssued,
                DeclarationEvent.PersonalDataRead,
                DeclarationEvent.FamilyMemberAdded,
                DeclarationEvent.FamilyMemberRemoved,
                DeclarationEvent.IdentityConfirmed,
                DeclarationChange,
                DeclarationEvent.PersonErased,
                HealthEvent {

    String personId();

    /**
     * @param form key of the form, such as {@code citizen}
     * @param area where the person lives, down to the ward
     * @param validUntil until when a checkpoint sees the declaration as valid
     * @param reportsRisk whether an answer asks for attention (symptoms, contact, travel)
     * @param enteredBy who sat at the keyboard, where that was somebody else: a person id, or the user name of an officer
     * @param onBehalf in which capacity; present exactly when {@code enteredBy} is
     * @param checkpointId where staff entered it
     */
    @EventType("declaration.submitted")
    record DeclarationSubmitted(
            String personId,
            String declarationId,
            String form,
            int formVersion,
            AdministrativeArea area,
            Instant submittedAt,
            Instant validUntil,
            boolean reportsRisk,
            @Nullable String enteredBy,
            @Nullable OnBehalf onBehalf,
            @Nullable String checkpointId)
            implements DeclarationEvent {}

    /** @param serial 1 for the first card; codes with a lower serial than the newest are void */
    @EventType("personal-code.issued")
    record PersonalCodeIssued(String personId, int serial, Instant issuedAt) implements DeclarationEvent {}

    /**
     * The person's data key is destroyed and all codes are void; whoever keeps something under the person id applies the
     * published retention to it.
     *
     * @param cause own-request, decision or retention
     */
    @EventType("person.erased")
    record PersonErased(String personId, String cause, Instant erasedAt) implements DeclarationEvent {}

    /**
     * Somebody was shown personal data. Written before the data leaves the service.
     *
     * @param reader user name of the reader in Keycloak
     * @param purpose in the reader's words
     * @param decisionNumber the decision that allows the reading
     * @param fields names of the fields shown
     */
    @EventType("personal-data.read")
    record PersonalDataRead(
            String personId,
            String recordId,
            String reader,
            String purpose,
            String decisionNumber,
            @Nullable String caseId,
            List<String> fields,
            Instant readAt)
            implements DeclarationEvent {}

    /** Who declares for somebody else. */
    enum OnBehalf {
        FAMILY,
        STAFF,
        OFFICER
    }

    /** @param guardianId may declare, check in and hold the code for this person from now on */
    @EventType("family-member.added")
    record FamilyMemberAdded(String personId, String guardianId, Instant addedAt) implements DeclarationEvent {}

    /** @param guardianId may no longer act for this person */
    @EventType("family-member.removed")
    record FamilyMemberRemoved(String personId, String guardianId, Instant removedAt) implements DeclarationEvent {}

    /**
     * Somebody other than the person saw who the person is.
     *
     * @param means what it was seen from; no number of a card is told
     * @param confirmedBy person id of staff, or user name of an officer
     * @param checkpointId where
     */
    @EventType("identity.confirmed")
    record IdentityConfirmed(
            String personId,
            Means means,
            @Nullable String confirmedBy,
            @Nullable String checkpointId,
            Instant confirmedAt)
            implements DeclarationEvent {}

    /** What an identity was seen from; {@code STAFF} is what the person said to staff. */
    enum Means {
        PHONE,
        IDENTITY_CARD,
        INSURANCE_CARD,
        PASSPORT,
        STAFF
    }
}
