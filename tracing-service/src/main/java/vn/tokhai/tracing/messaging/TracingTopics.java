package vn.tokhai.tracing.messaging;

import java.util.List;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.platform.events.TopicDefinitions;

/** The topics that this service writes or reads. */
@Configuration(proxyBeanMethods = false)
class TracingTopics {

    /** The topology cannot start before these exist, all with the same partitions. */
    static final List<Topic<?>> NEEDED_BY_TOPOLOGY = List.of(
            Topics.VISITS,
            Topics.CHECKPOINT_REGISTRY,
            InternalTopics.ITINERARIES,
            InternalTopics.EXPOSURES,
            InternalTopics.ANSWERS);

    @Bean
    KafkaAdmin.NewTopics tracingTopicDefinitions(TopicDefinitions definitions) {
        return new KafkaAdmin.NewTopics(
                Stream.concat(NEEDED_BY_TOPOLOGY.stream(), Stream.of(Topics.TRACING, InternalTopics.SECOND_GENERATIONS))
                        .map(topic -> definitions.of(topic.name(), topic.keptFor()))
                        .toArray(NewTopic[]::new));
    }
}
