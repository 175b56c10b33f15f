package vn.tokhai.checkpoint.safety.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** The topic that this feature writes. */
@Configuration(proxyBeanMethods = false)
class SafetyTopics {

    @Bean
    NewTopic safetyTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.SAFETY.name(), Topics.SAFETY.keptFor());
    }
}
