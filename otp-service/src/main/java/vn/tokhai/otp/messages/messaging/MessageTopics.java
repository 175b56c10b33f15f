package vn.tokhai.otp.messages.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

import vn.tokhai.contracts.Topics;
import vn.tokhai.otp.messages.MessageSettings;
import vn.tokhai.platform.events.TopicDefinitions;

/** The topics that this service reads and writes, dead letters included. */
@Configuration(proxyBeanMethods = false)
class MessageTopics {

    private static final Duration QUEUED = Duration.ofDays(7);
    private static final Duration DEAD = Duration.ofDays(30);

    /** Internal to this service: the requests of one purpose, in the form of the contract. */
    static String queue(String queue) {
        return "messaging.queue-" + queue + ".v1";
    }

    @Bean
    KafkaAdmin.NewTopics topicsOfMessages(TopicDefinitions definitions, MessageSettings settings) {
        List<NewTopic> topics = new ArrayList<>();
        topics.add(definitions.of(Topics.MESSAGE_REQUESTS.name(), Topics.MESSAGE_REQUESTS.keptFor()));
        topics.add(definitions.of(Topics.MESSAGE_STATUS.name(), Topics.MESSAGE_STATUS.keptFor()));
        topics.add(
                definitions.of(Topics.MESSAGE_REQUESTS.name() + "." + settings.groupId() + ".dlt", Optional.of(DEAD)));
        settings.queues().keySet().stream()
                .sorted()
                .map(queue -> definitions.of(queue(queue), Optional.of(QUEUED)))
                .forEach(topics::add);
        return new KafkaAdmin.NewTopics(topics.toArray(NewTopic[]::new));
    }
}
