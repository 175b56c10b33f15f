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

    /** Status of a place that is somewhere else now. */
    private static final String LEFT = "LEFT";

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
        CheckpointState.FormerArea former = state.formerArea();
        if (former != null) {
            // with every later state too: the one in which it left may be compacted away, and the entry is the same
            // each time
            send(left(state, former), state.checkpointId() + "-left-" + former.leftInVersion());
        }
        send(
                new ProvinceFeedEntry(
                        state.checkpointId(),
                        state.version(),
                        state.name(),
                        state.kind(),
                        state.status().name(),
                        state.area(),
                        state.address(),
                        state.changedAt()),
                state.checkpointId() + "-" + state.version());
    }

    /** Where the place is now is no business of the province that it left. */
    private static ProvinceFeedEntry left(CheckpointState state, CheckpointState.FormerArea former) {
        return new ProvinceFeedEntry(
                state.checkpointId(),
                former.leftInVersion(),
                state.name(),
                state.kind(),
                LEFT,
                former.area(),
                "",
                former.leftAt(),
                former.leftAt());
    }

    private void send(ProvinceFeedEntry entry, String eventId) {
        Topic<ProvinceFeedEntry> feed = Topics.provinceFeed(entry.area().province());
        if (!existing.contains(feed.name())) {
            admin.createOrModifyTopics(definitions.of(feed.name(), feed.keptFor()));
            existing.add(feed.name());
        }
        publisher
                .publish(new OutgoingEvent(
                        feed.name(), entry.subjectId(), eventId, EventTypes.typeOf(entry), entry.changedAt(), entry))
                .orTimeout(SEND_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
