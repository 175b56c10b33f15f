package vn.tokhai.integration.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.PlatformSettings;

/** The topics that this service reads and writes. */
@Configuration(proxyBeanMethods = false)
class FeedTopics {

    @Bean
    NewTopic registryTopic(PlatformSettings settings) {
        return definition(Topics.CHECKPOINT_REGISTRY, settings);
    }

    static NewTopic definition(Topic<?> topic, PlatformSettings settings) {
        TopicBuilder builder = TopicBuilder.name(topic.name())
                .partitions(settings.kafka().partitions())
                .replicas(settings.kafka().replication())
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
