package vn.tokhai.declaration.health.mongo;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.test.autoconfigure.DataMongoTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.ProtectionSettings;
import vn.tokhai.declaration.health.Boards;
import vn.tokhai.declaration.health.Directory;
import vn.tokhai.declaration.health.HealthDangers;
import vn.tokhai.declaration.health.HealthPortsContract;
import vn.tokhai.declaration.health.HealthReports;
import vn.tokhai.declaration.health.Lockdown;
import vn.tokhai.declaration.health.Lockdowns;
import vn.tokhai.declaration.health.Residences;
import vn.tokhai.declaration.health.SupervisionEvent;
import vn.tokhai.declaration.health.Supervisions;
import vn.tokhai.declaration.health.Turns;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.mockito.ArgumentMatchers.any;

/** The contract on a store that the subclass names; the broker takes everything. */
@DataMongoTest
@ContextConfiguration(classes = MongoHealthPorts.Application.class)
abstract class MongoHealthPorts extends HealthPortsContract {

    @Autowired
    protected MongoTemplate mongo;

    @Autowired
    private People people;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private Directory directory;

    @Autowired
    private HealthReports reports;

    @Autowired
    private HealthDangers dangers;

    @Autowired
    private Boards boards;

    @Autowired
    private Turns turns;

    @Autowired
    private Lockdowns lockdowns;

    @Autowired
    private Residences residences;

    @BeforeEach
    void empty() {
        mongo.getCollectionNames().forEach(mongo::dropCollection);
        new EnsuringHealthIndexes(mongo).ensure();
        people.addIfAbsent(DeclarationFixtures.registered(1));
    }

    @Override
    protected Supervisions supervisions() {
        return supervisions;
    }

    @Override
    protected Directory directory() {
        return directory;
    }

    @Override
    protected HealthReports reports() {
        return reports;
    }

    @Override
    protected HealthDangers dangers() {
        return dangers;
    }

    @Override
    protected Boards boards() {
        return boards;
    }

    @Override
    protected Lockdowns lockdowns() {
        return lockdowns;
    }

    @Override
    protected Residences residences() {
        return residences;
    }

    @Override
    protected Turns turns() {
        return turns;
    }

    /** No stereotype: the scan of the whole service must not find the broker that takes everything. */
    @EnableAutoConfiguration
    @EnableConfigurationProperties({DeclarationSettings.class, ProtectionSettings.class})
    @ComponentScan({"vn.tokhai.declaration.mongo", "vn.tokhai.declaration.crypto", "vn.tokhai.declaration.health.mongo"
    })
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Function<PersonEvent, OutboxEntry> ofPeople() {
            return event -> entry(event.personId().toString(), event);
        }

        @Bean
        Function<SupervisionEvent, OutboxEntry> ofSupervisions() {
            return event -> entry(event.personId().toString(), event);
        }

        @Bean
        Function<Lockdown, OutboxEntry> ofLockdowns() {
            return lockdown -> entry(lockdown.id().toString(), lockdown);
        }

        private static OutboxEntry entry(String key, Object event) {
            return OutboxEntry.of(
                    new OutgoingEvent(
                            "t",
                            key,
                            UUID.randomUUID().toString(),
                            event.getClass().getSimpleName(),
                            java.time.Instant.EPOCH,
                            Map.of()),
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
