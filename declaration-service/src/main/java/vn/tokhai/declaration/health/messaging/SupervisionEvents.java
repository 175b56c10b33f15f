package vn.tokhai.declaration.health.messaging;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.declaration.HealthEvent;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.health.LockdownId;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.Slot;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

/** Puts events into the form of the contract. */
@Component
final class SupervisionEvents implements Function<SupervisionEvent, OutboxEntry> {

    private final JsonMapper json;

    SupervisionEvents(JsonMapper json) {
        this.json = json;
    }

    @Override
    public OutboxEntry apply(SupervisionEvent event) {
        return switch (event) {
            case SupervisionEvent.Reminded reminded -> Reminders.entry(reminded, json);
            case SupervisionEvent.OfQuarantine about -> entry(event, contractOf(about));
            case SupervisionEvent.DangerAcknowledged seen ->
                entry(
                        event,
                        new HealthEvent.HealthDangerAcknowledged(
                                seen.personId().toString(),
                                seen.quarantineId().toString(),
                                seen.danger().toString(),
                                areaOf(seen.area()),
                                seen.at()));
            case SupervisionEvent.Overdue overdue ->
                entry(
                        event,
                        new HealthEvent.HealthReportOverdue(
                                overdue.personId().toString(),
                                overdue.quarantineId().toString(),
                                areaOf(overdue.area()),
                                overdue.slot().on(),
                                overdue.slot().key(),
                                overdue.at()));
        };
    }

    private OutboxEntry entry(SupervisionEvent event, HealthEvent payload) {
        return OutboxEntry.of(
                new OutgoingEvent(
                        Topics.DECLARATIONS.name(),
                        payload.personId(),
                        UUID.randomUUID().toString(),
                        EventTypes.typeOf(payload),
                        event.at(),
                        payload),
                json);
    }

    private static HealthEvent contractOf(SupervisionEvent.OfQuarantine event) {
        Quarantine quarantine = event.quarantine();
        String person = quarantine.personId().toString();
        String id = quarantine.id().toString();
        String kind = quarantine.kind().key();
        AdministrativeArea area = areaOf(quarantine.area());
        return switch (event) {
            case SupervisionEvent.Started started -> {
                LockdownId lockdown = quarantine.lockdown();
                yield new HealthEvent.QuarantineStarted(
                        person,
                        id,
                        kind,
                        area,
                        quarantine.checkpointId(),
                        lockdown == null ? null : lockdown.toString(),
                        quarantine.startsOn(),
                        quarantine.plannedEndOn(),
                        started.at());
            }
            case SupervisionEvent.Extended extended ->
                new HealthEvent.QuarantineExtended(
                        person, id, kind, area, quarantine.startsOn(), quarantine.plannedEndOn(), extended.at());
            case SupervisionEvent.Ended ended ->
                new HealthEvent.QuarantineEnded(
                        person,
                        id,
                        kind,
                        area,
                        quarantine.startsOn(),
                        ended.ending().endedOn(),
                        ended.ending().reason().key(),
                        ended.at());
            case SupervisionEvent.Reported reported -> {
                Slot slot = reported.report().slot();
                yield new HealthEvent.HealthReported(
                        person,
                        id,
                        reported.report().id().toString(),
                        area,
                        slot == null ? null : slot.on(),
                        slot == null ? null : slot.key(),
                        reported.report().late(),
                        reported.report().by().role().name().toLowerCase(Locale.ROOT),
                        reported.at());
            }
            case SupervisionEvent.DangerFound found ->
                new HealthEvent.HealthDangerFound(
                        person, id, found.danger().toString(), area, found.signs(), found.at());
        };
    }

    private static AdministrativeArea areaOf(Area area) {
        return new AdministrativeArea(area.structure(), area.province(), area.district(), area.ward());
    }
}
