package vn.tokhai.tracing.messaging;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.PlatformSettings;

/**
 * Creates the topics that this service writes or reads. Time is the broker's: a phone with a wrong clock must neither
 * have a batch refused nor a segment deleted.
 */
@Configuration(proxyBeanMethods = false)
class TopicCreation {

    /** The topology cannot start before these exist, all with the same partitions. */
    static final List<Topic<?>> NEEDED_BY_TOPOLOGY = List.of(
            Topics.VISITS,
            Topics.CHECKPOINT_REGISTRY,
            InternalTopics.ITINERARIES,
            InternalTopics.EXPOSURES,
            InternalTopics.ANSWERS);

    @Bean
    KafkaAdmin.NewTopics tracingTopics(PlatformSettings settings) {
        return new KafkaAdmin.NewTopics(
                Stream.concat(NEEDED_BY_TOPOLOGY.stream(), Stream.of(Topics.TRACING, InternalTopics.SECOND_GENERATIONS))
                        .map(topic -> create(topic, settings.kafka()))
                        .toArray(NewTopic[]::new));
    }

    private static NewTopic create(Topic<?> topic, PlatformSettings.Kafka kafka) {
        return TopicBuilder.name(topic.name())
                .partitions(kafka.partitions())
                .replicas(kafka.replication())
                .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime")
                .configs(keeping(topic))
                .build();
    }

    private static Map<String, String> keeping(Topic<?> topic) {
        return switch (topic.cleanup()) {
            case COMPACT -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            case DELETE ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(topic.retention().toMillis()));
        };
    }
}
