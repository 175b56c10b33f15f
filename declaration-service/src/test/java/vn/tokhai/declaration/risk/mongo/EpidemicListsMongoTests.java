package vn.tokhai.declaration.risk.mongo;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.risk.EpidemicAreas;
import vn.tokhai.declaration.risk.EpidemicLists;
import vn.tokhai.declaration.risk.RiskFixtures;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;

@DataMongoTest
@ContextConfiguration(classes = EpidemicListsMongoTests.Application.class)
class EpidemicListsMongoTests {

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private EpidemicLists lists;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("spring.mongodb.uri", TestStore::freshDatabase);
    }

    @BeforeEach
    void empty() {
        mongo.getCollectionNames().forEach(mongo::dropCollection);
    }

    @Test
    void givesTheNewestBack() {
        EpidemicAreas one = RiskFixtures.list(1, List.of(RiskFixtures.area(Level.HIGH, "2021-05-08", null)), List.of());
        EpidemicAreas two = RiskFixtures.list(
                2,
                List.of(RiskFixtures.area(Level.MEDIUM, "2021-05-08", "2021-06-08")),
                List.of(RiskFixtures.country("LA", Level.HIGH)));

        assertThat(lists.newest()).isEqualTo(EpidemicAreas.NONE);
        assertThat(lists.add(one)).isTrue();
        assertThat(lists.add(two)).isTrue();
        assertThat(lists.newest()).isEqualTo(two);
    }

    @Test
    void letsOneOfManyTakeAVersion() {
        AtomicInteger taken = new AtomicInteger();

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 10)
                    .forEach(i -> workers.submit(() -> {
                        if (lists.add(RiskFixtures.list(1, List.of(), List.of()))) {
                            taken.incrementAndGet();
                        }
                    }));
        }

        assertThat(taken).hasValue(1);
    }

    /** No stereotype: the scan of the whole service must not find the broker that takes everything. */
    @EnableAutoConfiguration
    @ComponentScan("vn.tokhai.declaration.risk.mongo")
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Function<EpidemicAreas, OutboxEntry> asEntry() {
            return list -> OutboxEntry.of(
                    new OutgoingEvent("t", "k", "e" + list.version(), "x", list.changedAt(), Map.of()),
                    JsonMapper.builder().build());
        }

        @Bean
        @SuppressWarnings("unchecked")
        EventPublisher publisher() {
            KafkaTemplate<String, String> kafka = Mockito.mock();
            Mockito.when(kafka.send(any(ProducerRecord.class))).thenReturn(CompletableFuture.completedFuture(null));
            return new EventPublisher(kafka, JsonMapper.builder().build(), "declaration-service");
        }
    }
}
