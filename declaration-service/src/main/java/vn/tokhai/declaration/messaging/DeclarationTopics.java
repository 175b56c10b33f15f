package vn.tokhai.declaration.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.PlatformSettings;

/** The topics that this service writes. */
@Configuration(proxyBeanMethods = false)
class DeclarationTopics {

    @Bean
    NewTopic declarations(PlatformSettings settings) {
        return newTopic(Topics.DECLARATIONS, settings);
    }

    @Bean
    NewTopic personalCodeKeys(PlatformSettings settings) {
        return newTopic(Topics.PERSONAL_CODE_KEYS, settings);
    }

    private static NewTopic newTopic(Topic<?> topic, PlatformSettings settings) {
        TopicBuilder builder = TopicBuilder.name(topic.name())
                .partitions(settings.kafka().partitions())
                .replicas(settings.kafka().replication())
                // a phone with a wrong clock must not decide when a segment is deleted
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
