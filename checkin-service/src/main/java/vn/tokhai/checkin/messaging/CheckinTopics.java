package vn.tokhai.checkin.messaging;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.PlatformSettings;

/** The public topics that this service writes and reads, whoever of the services comes first. */
@Configuration(proxyBeanMethods = false)
class CheckinTopics {

    private static final List<Topic<?>> USED = List.of(
            Topics.CHECKPOINT_REGISTRY,
            Topics.VENUE_KEYS,
            Topics.DECLARATIONS,
            Topics.PERSONAL_CODE_KEYS,
            Topics.SCANS,
            Topics.VISITS);

    @Bean
    KafkaAdmin.NewTopics checkinServiceTopics(PlatformSettings settings) {
        return new KafkaAdmin.NewTopics(
                USED.stream().map(topic -> newTopic(topic, settings.kafka())).toArray(NewTopic[]::new));
    }

    private static NewTopic newTopic(Topic<?> topic, PlatformSettings.Kafka settings) {
        Map<String, String> cleanup =
                switch (topic.cleanup()) {
                    case COMPACT -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
                    case DELETE ->
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(topic.retention().toMillis()));
                };
        return TopicBuilder.name(topic.name())
                .partitions(settings.partitions())
                .replicas(settings.replication())
                .configs(cleanup)
                // a phone with a wrong clock must not decide how long a segment lives
                .config(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime")
                .build();
    }
}
