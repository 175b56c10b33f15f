package vn.tokhai.checkpoint.safety.messaging;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.CountingPlaces;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.platform.events.EventReader;

/**
 * Counts places again when they were rated, changed in the registry, or fell overdue. Both topics are keyed by checkpoint;
 * what an event says is not used beyond naming the place, so its order does not matter.
 */
@Component
class CountingListener {

    private final CountingPlaces counting;
    private final EventReader reader;

    CountingListener(CountingPlaces counting, EventReader reader) {
        this.counting = counting;
        this.reader = reader;
    }

    @KafkaListener(
            topics = {"checkpoint.registry.v1", "safety.assessments.v1"},
            groupId = "${tokhai.checkpoint.safety.group-id:checkpoint-service-safety}",
            batch = "true")
    void count(List<ConsumerRecord<String, String>> events) {
        Set<PlaceId> changed = new LinkedHashSet<>();
        Set<PlaceId> mappable = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            ConsumerRecord<String, String> event = events.get(i);
            // An area's own event has no place for its key.
            Optional<PlaceId> id = PlaceId.parse(event.key());
            if (id.isPresent()) {
                changed.add(id.get());
                if (standsOnTheGlobe(event, i)) {
                    mappable.add(id.get());
                }
            }
        }
        counting.count(changed, mappable);
    }

    private boolean standsOnTheGlobe(ConsumerRecord<String, String> event, int index) {
        if (!event.topic().equals(Topics.CHECKPOINT_REGISTRY.name()) || event.value() == null) {
            return false;
        }
        try {
            return reader.read(event.topic(), event.value(), CheckpointState.class)
                    .filter(state -> state.coordinates() != null)
                    .isPresent();
        } catch (JacksonException e) {
            throw new BatchListenerFailedException("Unreadable", e, index);
        }
    }
}
