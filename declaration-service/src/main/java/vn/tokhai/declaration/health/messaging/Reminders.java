package vn.tokhai.declaration.health.messaging;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.declaration.health.ReportPlans;
import vn.tokhai.declaration.health.Slot;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

/** Asks the passcode service for an SMS. The id comes from quarantine and slot, so nobody is reminded twice of one slot. */
final class Reminders {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ReportPlans.ZONE);

    static OutboxEntry entry(SupervisionEvent.Reminded reminded, JsonMapper json) {
        Slot slot = reminded.slot();
        String requestId = UUID.nameUUIDFromBytes(
                        (reminded.quarantineId() + "|" + slot.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        var payload = new MessageRequested(
                requestId,
                reminded.personId().toString(),
                "reminder",
                "health-report-due",
                null,
                Map.of("until", UNTIL.format(slot.dueAt())),
                slot.dueAt());
        return OutboxEntry.of(
                new OutgoingEvent(
                        Topics.MESSAGE_REQUESTS.name(),
                        requestId,
                        requestId,
                        EventTypes.typeOf(payload),
                        reminded.at(),
                        payload),
                json);
    }

    private Reminders() {}
}
