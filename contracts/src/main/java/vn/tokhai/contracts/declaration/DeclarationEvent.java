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
    @JsonSubTypes.Type(value = DeclarationEvent.PersonalDataRead.class, name = "personal-data.read")
})
public sealed interface DeclarationEvent {

    String personId();

    /**
     * @param form key of the form, such as {@code citizen}
     * @param area where the person lives, down to the ward
     * @param validUntil until when a checkpoint sees the declaration as valid
     * @param reportsRisk whether an answer asks for attention (symptoms, contact, travel)
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
            boolean reportsRisk)
            implements DeclarationEvent {}

    /** @param serial 1 for the first card; codes with a lower serial than the newest are void */
    @EventType("personal-code.issued")
    record PersonalCodeIssued(String personId, int serial, Instant issuedAt) implements DeclarationEvent {}

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
}
