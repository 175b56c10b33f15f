package vn.tokhai.checkin.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.tokhai.checkin.CodeFixtures;
import vn.tokhai.checkin.CrockfordBase32;
import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;
import vn.tokhai.contracts.declaration.DeclarationEvent.PersonalCodeIssued;
import vn.tokhai.contracts.declaration.PersonalCodeKeyPublished;

/** What the other services publish: keys, places, re-issued codes. */
final class TestWorld implements AutoCloseable {

    private static final Random IDS = new Random();

    final CodeFixtures codes = new CodeFixtures();
    final String owner = UUID.randomUUID().toString();
    final String checkpoint = newPlaceId();
    final String unit = newPlaceId();
    private final String broker;
    private final KafkaProducer<String, String> producer;

    TestWorld(String broker) {
        this.broker = broker;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    static String newPlaceId() {
        return CrockfordBase32.ofId(IDS.nextLong());
    }

    void publish() {
        Instant now = Instant.now();
        send(Topics.VENUE_KEYS, "1", new VenueKeyPublished(CodeFixtures.KEY_ID, codes.publishedVenueKey(), now));
        send(
                Topics.PERSONAL_CODE_KEYS,
                "1",
                new PersonalCodeKeyPublished(CodeFixtures.KEY_ID, codes.publishedPersonalKey(), now));
        publish(checkpoint, 1, CheckpointState.Status.ACTIVE);
    }

    void publish(String checkpointId, long version, CheckpointState.Status status) {
        Instant now = Instant.now();
        send(
                Topics.CHECKPOINT_REGISTRY,
                checkpointId,
                new CheckpointState(
                        checkpointId,
                        version,
                        "Chợ Ninh Hải",
                        "MARKET",
                        false,
                        60,
                        status,
                        new AdministrativeArea("2021", "58", "586", "22846"),
                        "12 Trường Chinh",
                        "Chợ Ninh Hải, thị trấn Khánh Hải",
                        1,
                        checkpointId.equals(checkpoint)
                                ? List.of(new CheckpointState.Unit(unit, null, "Tầng 2", "FLOOR", 1))
                                : List.of(),
                        List.of(new CheckpointState.Right(owner, CheckpointState.Role.OWNER)),
                        now,
                        now));
    }

    void reissue(String personId, int serial) {
        send(Topics.DECLARATIONS, personId, new PersonalCodeIssued(personId, serial, Instant.now()));
    }

    private <T> void send(Topic<? super T> topic, String key, T value) {
        try {
            producer.send(new ProducerRecord<>(topic.name(), key, ScanEvents.JSON.writeValueAsString(value)))
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything told about a person so far. */
    List<VisitEvent> told(String personId) {
        List<VisitEvent> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.VISITS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(event -> {
                    if (event.key().equals(personId)) {
                        events.add(ScanEvents.JSON.readValue(event.value(), VisitEvent.class));
                    }
                });
            }
        }
        return events;
    }

    @Override
    public void close() {
        producer.close();
    }
}
