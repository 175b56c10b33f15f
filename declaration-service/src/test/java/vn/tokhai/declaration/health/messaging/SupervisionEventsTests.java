package vn.tokhai.declaration.health.messaging;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.contracts.declaration.HealthEvent;
import vn.tokhai.declaration.health.DangerId;
import vn.tokhai.declaration.health.EndReason;
import vn.tokhai.declaration.health.HealthAnswers;
import vn.tokhai.declaration.health.HealthFixtures;
import vn.tokhai.declaration.health.HealthReport;
import vn.tokhai.declaration.health.HealthReport.Reporter;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.QuarantineKind;
import vn.tokhai.declaration.health.Slot;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.NOON;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;

/** Events carry the pseudonym, the area and keys, nothing that was answered (R08). */
class SupervisionEventsTests {

    private static final AdministrativeArea AREA = new AdministrativeArea("2021", "58", "586", "22846");

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final SupervisionEvents events = new SupervisionEvents(json);
    private final Quarantine quarantine = HealthFixtures.quarantine(1, QuarantineKind.CENTRALISED);
    private final String person = quarantine.personId().toString();
    private final String id = quarantine.id().toString();
    private final Slot slot = HealthFixtures.plans().slotsOn(TODAY).getLast();

    @Test
    void R08_tellKindAreaAndDaysOfAQuarantineOnly() {
        OutboxEntry entry = events.apply(new SupervisionEvent.Started(quarantine, NOON));

        assertThat(entry.topic()).isEqualTo("declaration.events.v1");
        assertThat(entry.key()).isEqualTo(person);
        assertThat(entry.type()).isEqualTo("quarantine.started");
        assertThat(read(entry))
                .isEqualTo(new HealthEvent.QuarantineStarted(
                        person, id, "centralised", AREA, "9XK2M4T7QWEZR", null, TODAY, TODAY.plusDays(20), NOON));
        assertThat(entry.payload()).doesNotContain(HealthFixtures.PLACE);
    }

    @Test
    void tellOfExtensionAndEnd() {
        var ending = new Quarantine.Ending(TODAY, EndReason.EARLY, HealthFixtures.DECISION);

        assertThat(read(events.apply(new SupervisionEvent.Extended(quarantine, NOON))))
                .isEqualTo(new HealthEvent.QuarantineExtended(
                        person, id, "centralised", AREA, TODAY, TODAY.plusDays(20), NOON));
        assertThat(read(events.apply(new SupervisionEvent.Ended(quarantine, ending, NOON))))
                .isEqualTo(
                        new HealthEvent.QuarantineEnded(person, id, "centralised", AREA, TODAY, TODAY, "early", NOON));
    }

    @Test
    void R08_tellThatAReportCameAndNothingOfIt() {
        HealthReport report = new HealthReport(
                HealthFixtures.reportId(1),
                slot,
                true,
                new Reporter(Reporter.Role.GUARDIAN, "x"),
                NOON,
                NOON,
                new HealthAnswers(1, java.util.Map.of("note", "Mệt lắm bịa")),
                null);

        OutboxEntry entry = events.apply(new SupervisionEvent.Reported(quarantine, report, NOON));

        assertThat(read(entry))
                .isEqualTo(new HealthEvent.HealthReported(
                        person,
                        id,
                        HealthFixtures.reportId(1).toString(),
                        AREA,
                        slot.on(),
                        slot.key(),
                        true,
                        "guardian",
                        NOON));
        assertThat(entry.payload()).doesNotContain("Mệt");
    }

    @Test
    void tellOfDangerByTheKeysOfItsSigns() {
        DangerId danger = new DangerId(HealthFixtures.reportId(5).value());

        assertThat(read(events.apply(new SupervisionEvent.DangerFound(quarantine, danger, List.of("low-spo2"), NOON))))
                .isEqualTo(new HealthEvent.HealthDangerFound(
                        person, id, danger.toString(), AREA, List.of("low-spo2"), NOON));
        assertThat(read(events.apply(new SupervisionEvent.DangerAcknowledged(
                        quarantine.personId(), quarantine.id(), danger, quarantine.area(), NOON))))
                .isEqualTo(new HealthEvent.HealthDangerAcknowledged(person, id, danger.toString(), AREA, NOON));
    }

    @Test
    void tellOfAMissedSlot() {
        assertThat(read(events.apply(
                        new SupervisionEvent.Overdue(quarantine.personId(), quarantine.id(), quarantine.area(), slot))))
                .isEqualTo(new HealthEvent.HealthReportOverdue(person, id, AREA, slot.on(), slot.key(), slot.dueAt()));
    }

    @Test
    void askForOneReminderOfASlotUnderOneId() {
        var reminded =
                new SupervisionEvent.Reminded(quarantine.personId(), quarantine.id(), quarantine.area(), slot, NOON);

        OutboxEntry entry = events.apply(reminded);

        assertThat(entry.topic()).isEqualTo("messaging.requests.v1");
        assertThat(entry.type()).isEqualTo("message.requested");
        assertThat(events.apply(reminded)).isEqualTo(entry);
        JsonNode request = json.readTree(entry.payload());
        assertThat(request.path("requestId").asString()).isEqualTo(entry.key()).isEqualTo(entry.id());
        assertThat(request.path("personId").asString()).isEqualTo(person);
        assertThat(request.path("template").asString()).isEqualTo("health-report-due");
        assertThat(request.path("parameters").path("until").asString()).isEqualTo("19:00");
        assertThat(request.path("notAfter").asString()).isEqualTo(slot.dueAt().toString());
    }

    private DeclarationEvent read(OutboxEntry entry) {
        return json.readValue(entry.payload(), DeclarationEvent.class);
    }
}
