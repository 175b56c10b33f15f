package vn.tokhai.platform.events;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.platform.PlatformSettings;

/** Publishing, reading and what happens to records that cannot be read. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnClass(KafkaTemplate.class)
@ConditionalOnBean(KafkaTemplate.class)
public class EventsAutoConfiguration {

    @Bean
    EventPublisher eventPublisher(
            KafkaTemplate<String, String> kafka, JsonMapper json, @Value("${spring.application.name}") String name) {
        return new EventPublisher(kafka, json, name);
    }

    @Bean
    EventReader eventReader(JsonMapper json, ObjectProvider<MeterRegistry> meters) {
        return new EventReader(json, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    TopicDefinitions topicDefinitions(PlatformSettings settings) {
        return new TopicDefinitions(settings);
    }

    @Bean
    TopicUpkeep topicUpkeep(KafkaAdmin admin) {
        return new TopicUpkeep(admin);
    }

    @Bean
    @ConditionalOnBean(TopicTable.class)
    TableFeed tableFeed(
            List<TopicTable> tables, ConsumerFactory<String, String> consumers, ObjectProvider<MeterRegistry> meters) {
        return new TableFeed(tables, consumers, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    /** Unreadable records go to {@code <topic>.<group>.dlt} at once; an outage is waited for, however long it takes. */
    @Bean
    DefaultErrorHandler kafkaErrorHandler(KafkaTemplate<String, String> kafka) {
        var recoverer = new DeadLetterPublishingRecoverer(
                kafka, (failed, e) -> new TopicPartition(failed.topic() + suffix(e) + ".dlt", -1));
        var waiting = new ExponentialBackOff(500, 2);
        waiting.setMaxInterval(30_000);
        var handler = new DefaultErrorHandler(recoverer, waiting);
        handler.addNotRetryableExceptions(JacksonException.class, IllegalArgumentException.class);
        return handler;
    }

    /** The exception alone names the group; the record's headers get it later. */
    private static String suffix(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ListenerExecutionFailedException failed && failed.getGroupId() != null) {
                return "." + failed.getGroupId();
            }
        }
        return "";
    }
}
