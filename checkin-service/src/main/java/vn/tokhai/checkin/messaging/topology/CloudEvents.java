package vn.tokhai.checkin.messaging.topology;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

import vn.tokhai.contracts.EventTypes;

/** The headers of what a topology tells. */
final class CloudEvents {

    private static final String SOURCE = "/tokhai/checkin-service";

    /**
     * @param id the same for the same fact, however often it is told
     * @param time epoch milliseconds
     */
    static Headers headers(String id, Object event, long time) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_type", EventTypes.typeOf(event));
        add(headers, "ce_source", SOURCE);
        add(headers, "ce_time", Instant.ofEpochMilli(time).toString());
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private CloudEvents() {}
}
