package vn.tokhai.checkpoint.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** The topics that this service writes. */
@Configuration(proxyBeanMethods = false)
class RegistryTopics {

    @Bean
    NewTopic registryTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.CHECKPOINT_REGISTRY.name(), Topics.CHECKPOINT_REGISTRY.keptFor());
    }

    @Bean
    NewTopic checkpointEventsTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.CHECKPOINT_EVENTS.name(), Topics.CHECKPOINT_EVENTS.keptFor());
    }

    @Bean
    NewTopic venueKeysTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.VENUE_KEYS.name(), Topics.VENUE_KEYS.keptFor());
    }
}
