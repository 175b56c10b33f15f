package vn.tokhai.checkin.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.mock.MockProducerFactory;

import vn.tokhai.checkin.CheckinSettings;
import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.VisitFixtures;
import vn.tokhai.contracts.checkin.ScanRecorded;
import vn.tokhai.platform.events.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.PERSON;

class KafkaScanLogTests {

    private static final Scan SCAN = VisitFixtures.in("a", MARKET, Instant.parse("2021-06-01T09:00:00Z"));

    @Test
    void writesTheScanKeyedByPersonWithAnIdOfItsOwn() {
        var producer = new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());

        boolean held = log(new KafkaTemplate<>(new MockProducerFactory<>(() -> producer)))
                .append(SCAN);

        assertThat(held).isTrue();
        assertThat(producer.history()).singleElement().satisfies(sent -> {
            assertThat(sent.topic()).isEqualTo("checkin.scans.v1");
            assertThat(sent.key()).isEqualTo(PERSON);
            assertThat(new String(sent.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                    .isEqualTo(PERSON + ":a");
            assertThat(ContractScans.scan(ScanEvents.JSON.readValue(sent.value(), ScanRecorded.class)))
                    .isEqualTo(SCAN);
        });
    }

    @Test
    void doesNotHoldWhatTheBrokerRefused() {
        var producer = new MockProducer<>(false, null, new StringSerializer(), new StringSerializer());
        producer.sendException = new NotEnoughReplicasException("one replica left");

        assertThat(log(new KafkaTemplate<>(new MockProducerFactory<>(() -> producer)))
                        .append(SCAN))
                .isFalse();
    }

    @Test
    void doesNotHoldWhatTheBrokerDidNotAcknowledgeInTime() {
        var silent = new MockProducer<>(false, null, new StringSerializer(), new StringSerializer());

        assertThat(log(new KafkaTemplate<>(new MockProducerFactory<>(() -> silent)))
                        .append(SCAN))
                .isFalse();
    }

    @Test
    void doesNotHoldAnythingWithoutABroker() {
        var nowhere = new DefaultKafkaProducerFactory<String, String>(
                Map.of("bootstrap.servers", "127.0.0.1:1", "max.block.ms", 100),
                new StringSerializer(),
                new StringSerializer());

        assertThat(log(new KafkaTemplate<>(nowhere)).append(SCAN)).isFalse();
        nowhere.destroy();
    }

    private static KafkaScanLog log(KafkaTemplate<String, String> kafka) {
        var settings = new CheckinSettings(
                "key",
                Duration.ofMinutes(5),
                Duration.ofHours(72),
                Duration.ofMinutes(5),
                Duration.ofMillis(200),
                60,
                6,
                Duration.ofMinutes(5),
                Duration.ofMinutes(15));
        return new KafkaScanLog(new EventPublisher(kafka, ScanEvents.JSON, "checkin-service"), settings);
    }
}
