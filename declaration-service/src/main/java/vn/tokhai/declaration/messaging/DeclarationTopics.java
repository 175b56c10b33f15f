package vn.tokhai.declaration.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** The topics that this service writes, and those that its tables are filled from. */
@Configuration(proxyBeanMethods = false)
class DeclarationTopics {

    @Bean
    NewTopic declarationsTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.DECLARATIONS.name(), Topics.DECLARATIONS.keptFor());
    }

    @Bean
    NewTopic areaMeasuresTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.AREA_MEASURES.name(), Topics.AREA_MEASURES.keptFor());
    }

    @Bean
    NewTopic checkpointRegistryTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.CHECKPOINT_REGISTRY.name(), Topics.CHECKPOINT_REGISTRY.keptFor());
    }

    @Bean
    NewTopic venueKeysTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.VENUE_KEYS.name(), Topics.VENUE_KEYS.keptFor());
    }

    @Bean
    NewTopic personalCodeKeysTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.PERSONAL_CODE_KEYS.name(), Topics.PERSONAL_CODE_KEYS.keptFor());
    }
}
