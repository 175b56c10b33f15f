package vn.tokhai.checkpoint.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.PlatformSettings;

/** The topics this service writes to; created when the broker is there. */
@Configuration(proxyBeanMethods = false)
class RegistryTopics {

    @Bean
    KafkaAdmin.NewTopics checkpointTopics(PlatformSettings settings) {
        return new KafkaAdmin.NewTopics(
                topic(Topics.CHECKPOINT_REGISTRY, settings.kafka()), topic(Topics.VENUE_KEYS, settings.kafka()));
    }

    private static NewTopic topic(Topic<?> topic, PlatformSettings.Kafka kafka) {
        TopicBuilder builder = TopicBuilder.name(topic.name())
                .partitions(kafka.partitions())
                .replicas(kafka.replication())
                .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        return switch (topic.cleanup()) {
            case COMPACT -> builder.compact().build();
            case DELETE ->
                builder.config(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(topic.retention().toMillis()))
                        .build();
        };
    }
}
