package vn.tokhai.declaration.health.messaging;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.health.ReportPlans;
import vn.tokhai.declaration.health.Slot;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

/** Asks the passcode service for an SMS. The id comes from quarantine and slot, so nobody is reminded twice of one slot. */
final class Reminders {

    private static final String TOPIC = "messaging.requests.v1";
    private static final String TYPE = "message.requested";
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ReportPlans.ZONE);

    static OutboxEntry entry(SupervisionEvent.Reminded reminded, JsonMapper json) {
        Slot slot = reminded.slot();
        String requestId = UUID.nameUUIDFromBytes(
                        (reminded.quarantineId() + "|" + slot.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("requestId", requestId);
        payload.put("personId", reminded.personId().toString());
        payload.put("purpose", "reminder");
        payload.put("template", "health-report-due");
        payload.put("parameters", Map.of("until", UNTIL.format(slot.dueAt())));
        payload.put("notAfter", slot.dueAt());
        return OutboxEntry.of(new OutgoingEvent(TOPIC, requestId, requestId, TYPE, reminded.at(), payload), json);
    }

    private Reminders() {}
}
