package vn.tokhai.declaration.protection.mongo;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.mockito.Mockito;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.FindingPhoneOwners;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.PhoneNumbers;
import vn.tokhai.declaration.ProtectionSettings;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.outbox.OutboxEntry;

import static org.mockito.ArgumentMatchers.any;

/** The service without web and broker on one database, started as often as a test wants and with the keys it wants. */
final class ProtectedService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    ProtectedService(String database, String... settings) {
        String[] arguments = Stream.concat(Stream.of("spring.mongodb.uri=" + database), Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        this.context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** No stereotype: the scan of the whole service must not find the broker that takes everything. */
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    @EnableConfigurationProperties({DeclarationSettings.class, ProtectionSettings.class})
    @Import(FindingPhoneOwners.class)
    @ComponentScan(
            basePackages = {
                "vn.tokhai.declaration.mongo",
                "vn.tokhai.declaration.crypto",
                "vn.tokhai.declaration.protection"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "vn\\.tokhai\\..*\\.(web\\..*|.*Test.*|ProtectedService.*)"))
    static class Parts {
        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        PhoneNumbers phones() {
            return typed -> Optional.of(new PhoneNumber(typed));
        }

        @Bean
        Function<PersonEvent, OutboxEntry> asEntry(Clock clock) {
            JsonMapper json = JsonMapper.builder().build();
            return event -> OutboxEntry.of(
                    new OutgoingEvent(
                            "t",
                            event.personId().toString(),
                            UUID.randomUUID().toString(),
                            event.getClass().getSimpleName(),
                            clock.instant(),
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
