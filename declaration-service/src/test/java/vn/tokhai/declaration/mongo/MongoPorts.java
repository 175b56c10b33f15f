package vn.tokhai.declaration.mongo;

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

import vn.tokhai.declaration.Allowances;
import vn.tokhai.declaration.BlindIndex;
import vn.tokhai.declaration.CardHolders;
import vn.tokhai.declaration.CardIndex;
import vn.tokhai.declaration.DataReadings;
import vn.tokhai.declaration.DeclarationLists;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.Declarations;
import vn.tokhai.declaration.Numbers;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PhoneOwners;
import vn.tokhai.declaration.PortsContract;
import vn.tokhai.declaration.ProtectionSettings;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.mockito.ArgumentMatchers.any;

/** The contract on a store that the subclass names; the broker takes everything. */
@DataMongoTest
@ContextConfiguration(classes = MongoPorts.Application.class)
public abstract class MongoPorts extends PortsContract {

    @Autowired
    protected MongoTemplate mongo;

    @Autowired
    protected BlindIndex blindIndex;

    @Autowired
    private People people;

    @Autowired
    private Declarations declarations;

    @Autowired
    private DeclarationLists lists;

    @Autowired
    private PhoneOwners phoneOwners;

    @Autowired
    private Numbers numbers;

    @Autowired
    private CardHolders cardHolders;

    @Autowired
    private CardIndex cardIndex;

    @Autowired
    private DataReadings readings;

    @BeforeEach
    void empty() {
        mongo.getCollectionNames().forEach(mongo::dropCollection);
        new EnsuringIndexes(mongo).ensure();
    }

    @Override
    protected People people() {
        return people;
    }

    @Override
    protected Declarations declarations() {
        return declarations;
    }

    @Override
    protected DeclarationLists lists() {
        return lists;
    }

    @Override
    protected PhoneOwners phoneOwners() {
        return phoneOwners;
    }

    @Override
    protected Numbers numbers() {
        return numbers;
    }

    @Override
    protected CardHolders cardHolders() {
        return cardHolders;
    }

    @Override
    protected CardIndex cardIndex() {
        return cardIndex;
    }

    @Override
    protected DataReadings readings() {
        return readings;
    }

    @Override
    protected Allowances allowances(Clock clock) {
        return new MongoAllowances(mongo, clock);
    }

    /** No stereotype: the scan of the whole service must not find the broker that takes everything. */
    @EnableAutoConfiguration
    @EnableConfigurationProperties({DeclarationSettings.class, ProtectionSettings.class})
    @ComponentScan({"vn.tokhai.declaration.mongo", "vn.tokhai.declaration.crypto"})
    public static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Function<PersonEvent, OutboxEntry> asEntry() {
            JsonMapper json = JsonMapper.builder().build();
            return event -> OutboxEntry.of(
                    new OutgoingEvent(
                            "t",
                            event.personId().toString(),
                            UUID.randomUUID().toString(),
                            event.getClass().getSimpleName(),
                            event.at(),
                            Map.of()),
                    json);
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
