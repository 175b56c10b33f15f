package vn.tokhai.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON with CloudEvents headers (Kafka protocol binding, binary mode). */
public final class EventPublisher {

    private final KafkaTemplate<String, String> kafka;
    private final JsonMapper json;
    private final String source;

    public EventPublisher(KafkaTemplate<String, String> kafka, JsonMapper json, String serviceName) {
        this.kafka = kafka;
        this.json = json;
        this.source = "/tokhai/" + serviceName;
    }

    /** @return completes when all in-sync replicas have the record, exceptionally when they do not */
    public CompletableFuture<Void> publish(OutgoingEvent event) {
        return publish(
                event.topic(),
                event.key(),
                event.id(),
                event.type(),
                event.time(),
                json.writeValueAsString(event.payload()));
    }

    /** The same for a payload that is JSON already. */
    public CompletableFuture<Void> publish(
            String topic, String key, String id, String type, Instant time, String payload) {
        var producerRecord = new ProducerRecord<>(topic, key, payload);
        header(producerRecord, "ce_specversion", "1.0");
        header(producerRecord, "ce_id", id);
        header(producerRecord, "ce_type", type);
        header(producerRecord, "ce_source", source);
        header(producerRecord, "ce_time", time.toString());
        header(producerRecord, "content-type", "application/json");
        return kafka.send(producerRecord).thenAccept(result -> {});
    }

    private static void header(ProducerRecord<String, String> producerRecord, String name, String value) {
        producerRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
