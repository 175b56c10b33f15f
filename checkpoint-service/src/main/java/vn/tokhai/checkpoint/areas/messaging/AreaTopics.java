package vn.tokhai.checkpoint.areas.messaging;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** What this feature reads has to exist, whoever of the services comes first. */
@Configuration(proxyBeanMethods = false)
class AreaTopics {

    @Bean
    NewTopic placeDaysTopic(TopicDefinitions definitions) {
        return definitions.of(Topics.PLACE_DAYS.name(), Topics.PLACE_DAYS.keptFor());
    }
}
