package vn.tokhai.contracts.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventType;

/**
 * What happened to the health supervision of a person: quarantine, daily reports, danger signs, risk. Kinds, signs, slots
 * and rules are keys of published lists; what the person answered is never part of an event.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HealthEvent.QuarantineStarted.class, name = "quarantine.started"),
    @JsonSubTypes.Type(value = HealthEvent.QuarantineExtended.class, name = "quarantine.extended"),
    @JsonSubTypes.Type(value = HealthEvent.QuarantineEnded.class, name = "quarantine.ended"),
    @JsonSubTypes.Type(value = HealthEvent.HealthReported.class, name = "health.reported"),
    @JsonSubTypes.Type(value = HealthEvent.HealthDangerFound.class, name = "health-danger.found"),
    @JsonSubTypes.Type(value = HealthEvent.HealthDangerAcknowledged.class, name = "health-danger.acknowledged"),
    @JsonSubTypes.Type(value = HealthEvent.HealthReportOverdue.class, name = "health-report.overdue"),
    @JsonSubTypes.Type(value = HealthEvent.RiskFound.class, name = "risk.found")
})
public sealed interface HealthEvent extends DeclarationEvent {

    /**
     * A person has to stay where they are from now on. Days are those of Asia/Ho_Chi_Minh, both ends included.
     *
     * @param kind {@code centralised}, {@code home}, {@code treatment-at-home}, {@code locked-down-unit} or
     *     {@code locked-down-hamlet}
     * @param area of the unit that answers for the person
     * @param checkpointId the place where the person may be seen, where it is a registered one
     * @param lockdownId the lockdown that the person belongs to, for the two last kinds
     */
    @EventType("quarantine.started")
    record QuarantineStarted(
            String personId,
            String quarantineId,
            String kind,
            AdministrativeArea area,
            @Nullable String checkpointId,
            @Nullable String lockdownId,
            LocalDate startsOn,
            LocalDate plannedEndOn,
            Instant startedAt)
            implements HealthEvent {}

    /** @param plannedEndOn the new last day, later than the former one */
    @EventType("quarantine.extended")
    record QuarantineExtended(
            String personId,
            String quarantineId,
            String kind,
            AdministrativeArea area,
            LocalDate startsOn,
            LocalDate plannedEndOn,
            Instant extendedAt)
            implements HealthEvent {}

    /** @param reason {@code completed}, {@code early}, {@code transferred} or {@code opened-in-error} */
    @EventType("quarantine.ended")
    record QuarantineEnded(
            String personId,
            String quarantineId,
            String kind,
            AdministrativeArea area,
            LocalDate startsOn,
            LocalDate endedOn,
            String reason,
            Instant endedAt)
            implements HealthEvent {}

    /**
     * A daily health report came in.
     *
     * @param slotOn day of the slot that the report fills; absent before the first slot
     * @param slot key of the slot in the plan, such as {@code morning}
     * @param late it came after the slot was due
     * @param by {@code person}, {@code guardian} or {@code staff}
     */
    @EventType("health.reported")
    record HealthReported(
            String personId,
            String quarantineId,
            String reportId,
            AdministrativeArea area,
            @Nullable LocalDate slotOn,
            @Nullable String slot,
            boolean late,
            String by,
            Instant reportedAt)
            implements HealthEvent {}

    /** @param signs keys of the rules that the report met, such as {@code low-spo2} */
    @EventType("health-danger.found")
    record HealthDangerFound(
            String personId,
            String quarantineId,
            String dangerId,
            AdministrativeArea area,
            List<String> signs,
            Instant foundAt)
            implements HealthEvent {}

    /** Somebody of the responsible unit looks after it. */
    @EventType("health-danger.acknowledged")
    record HealthDangerAcknowledged(
            String personId, String quarantineId, String dangerId, AdministrativeArea area, Instant acknowledgedAt)
            implements HealthEvent {}

    /** A slot passed without a report; told once per slot. */
    @EventType("health-report.overdue")
    record HealthReportOverdue(
            String personId, String quarantineId, AdministrativeArea area, LocalDate slotOn, String slot, Instant dueAt)
            implements HealthEvent {}

    /**
     * A declaration asks for attention by the local health unit.
     *
     * @param area where the person lives
     * @param level {@code medium} or {@code high}
     * @param rules keys of the rules that applied
     * @param rulesVersion version of the rules, as published
     */
    @EventType("risk.found")
    record RiskFound(
            String personId,
            String declarationId,
            AdministrativeArea area,
            String level,
            List<String> rules,
            String rulesVersion,
            Instant foundAt)
            implements HealthEvent {}
}
