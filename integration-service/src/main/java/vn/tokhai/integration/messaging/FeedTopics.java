package vn.tokhai.integration.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** The topic that this service reads; feeds are created when their province is first heard of. */
@Configuration(proxyBeanMethods = false)
class FeedTopics {

    @Bean
    NewTopic registryTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.CHECKPOINT_REGISTRY.name(), Topics.CHECKPOINT_REGISTRY.keptFor());
    }
}
