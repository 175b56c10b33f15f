package vn.tokhai.platform.events;

import java.time.Instant;

/**
 * An event on its way to Kafka.
 *
 * @param id {@code ce_id}; the same event sent twice has the same id
 * @param type {@code ce_type}, such as {@code visit.opened}
 * @param payload the contract record
 */
public record OutgoingEvent(String topic, String key, String id, String type, Instant time, Object payload) {}
