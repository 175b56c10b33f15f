package vn.tokhai.contracts.tracing;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/** What tracing did. Pseudonymous. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TracingEvent.CaseOpened.class, name = "case.opened"),
    @JsonSubTypes.Type(value = TracingEvent.ContactFound.class, name = "contact.found"),
    @JsonSubTypes.Type(value = TracingEvent.ContactsExported.class, name = "contacts.exported")
})
public sealed interface TracingEvent {

    String caseId();

    /**
     * @param personId the index person (F0)
     * @param ruleSet id of the rule set, such as {@code R2021-12}
     * @param infectiousFrom start of the window searched
     * @param infectiousUntil end of the window searched
     */
    @EventType("case.opened")
    record CaseOpened(
            String caseId,
            String personId,
            AdministrativeArea area,
            String ruleSet,
            Instant infectiousFrom,
            Instant infectiousUntil,
            String openedBy,
            Instant openedAt)
            implements TracingEvent {}

    /**
     * @param generation 1 for F1, 2 for F2
     * @param viaPersonId whose exposure led here
     * @param overlapMinutes minutes together, summed over the places
     * @param late true when the visit reached the platform after the case was traced
     */
    @EventType("contact.found")
    record ContactFound(
            String caseId,
            String personId,
            int generation,
            String viaPersonId,
            String checkpointId,
            @Nullable String unitId,
            Instant togetherFrom,
            Instant togetherUntil,
            long overlapMinutes,
            String trustGrade,
            boolean late,
            Instant foundAt)
            implements TracingEvent {}

    /** A list left the platform. */
    @EventType("contacts.exported")
    record ContactsExported(
            String caseId,
            String exportId,
            String exportedBy,
            String purpose,
            String decisionNumber,
            List<String> personIds,
            Instant exportedAt)
            implements TracingEvent {}
}
