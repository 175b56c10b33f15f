package vn.tokhai.integration.messaging;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topic;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.integration.ProvinceFeedEntry;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.OutgoingEvent;
import vn.tokhai.platform.events.TopicDefinitions;

/**
 * Tells each province of the checkpoints in its area. The offset moves on only when Kafka has the entry; a repeated entry
 * has the same event id.
 */
@Component
class ProvinceFeeds {

    private static final int SEND_SECONDS = 15;

    private final EventReader reader;
    private final EventPublisher publisher;
    private final KafkaAdmin admin;
    private final TopicDefinitions definitions;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();

    ProvinceFeeds(EventReader reader, EventPublisher publisher, KafkaAdmin admin, TopicDefinitions definitions) {
        this.reader = reader;
        this.publisher = publisher;
        this.admin = admin;
        this.definitions = definitions;
    }

    @KafkaListener(topics = "#{@registryTopic.name()}", groupId = "${tokhai.integration.group-id:integration-service}")
    void on(ConsumerRecord<String, String> changed) {
        if (changed.value() == null) {
            return;
        }
        reader.read(changed.topic(), changed.value(), CheckpointState.class).ifPresent(this::tell);
    }

    private void tell(CheckpointState state) {
        Topic<ProvinceFeedEntry> feed = Topics.provinceFeed(state.area().province());
        if (!existing.contains(feed.name())) {
            admin.createOrModifyTopics(definitions.of(feed.name(), feed.keptFor()));
            existing.add(feed.name());
        }
        var entry = new ProvinceFeedEntry(
                state.checkpointId(),
                state.version(),
                state.name(),
                state.kind(),
                state.status().name(),
                state.area(),
                state.address(),
                state.changedAt());
        publisher
                .publish(new OutgoingEvent(
                        feed.name(),
                        state.checkpointId(),
                        state.checkpointId() + "-" + state.version(),
                        EventTypes.typeOf(entry),
                        state.changedAt(),
                        entry))
                .orTimeout(SEND_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
