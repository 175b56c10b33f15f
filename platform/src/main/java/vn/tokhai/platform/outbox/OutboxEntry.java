package vn.tokhai.platform.outbox;

import java.time.Instant;

import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.events.OutgoingEvent;

/**
 * An event that waits inside its aggregate's document until Kafka has it.
 *
 * @param id {@code ce_id}
 * @param payload JSON of the contract record
 */
public record OutboxEntry(String id, String topic, String key, String type, Instant time, String payload) {

    public static OutboxEntry of(OutgoingEvent event, JsonMapper json) {
        return new OutboxEntry(
                event.id(),
                event.topic(),
                event.key(),
                event.type(),
                event.time(),
                json.writeValueAsString(event.payload()));
    }
}
