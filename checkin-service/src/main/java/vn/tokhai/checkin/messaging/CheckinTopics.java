package vn.tokhai.checkin.messaging;

import java.util.List;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** The public topics that this service writes and reads, whoever of the services comes first. */
@Configuration(proxyBeanMethods = false)
class CheckinTopics {

    private static final List<Topic<?>> USED = List.of(
            Topics.CHECKPOINT_REGISTRY,
            Topics.VENUE_KEYS,
            Topics.DECLARATIONS,
            Topics.PERSONAL_CODE_KEYS,
            Topics.SCANS,
            Topics.VISITS,
            Topics.PLACE_DAYS);

    @Bean
    KafkaAdmin.NewTopics checkinServiceTopics(TopicDefinitions definitions) {
        return new KafkaAdmin.NewTopics(USED.stream()
                .map(topic -> definitions.of(topic.name(), topic.keptFor()))
                .toArray(NewTopic[]::new));
    }
}
