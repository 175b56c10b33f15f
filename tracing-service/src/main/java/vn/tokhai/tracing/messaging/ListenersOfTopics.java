package vn.tokhai.tracing.messaging;

import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/** Starts the listeners when their topics are there; a listener that comes first would look again only minutes later. */
@Component
public class ListenersOfTopics {

    private final KafkaListenerEndpointRegistry registry;

    ListenersOfTopics(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    public void start() {
        registry.getListenerContainers().forEach(MessageListenerContainer::start);
    }
}
