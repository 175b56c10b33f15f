package vn.tokhai.checkpoint;

import java.time.Instant;

/**
 * An event in the form in which it waits beside the state it tells of.
 *
 * @param id the same event has the same id, however often it is sent
 * @param payload JSON
 */
public record PendingEvent(String id, String topic, String key, String type, Instant time, String payload) {}
