package vn.tokhai.checkpoint.areas.messaging;

import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.ToneMarks;
import vn.tokhai.checkpoint.areas.ListedPlace;
import vn.tokhai.checkpoint.areas.PlaceDirectory;
import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.PlaceDayCounted;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.TopicTable;

/** The registry and the arrivals of each day, as they are told on Kafka. */
@Component
class DirectoryTable implements TopicTable {

    private final EventReader events;
    private final PlaceDirectory directory;

    DirectoryTable(EventReader events, PlaceDirectory directory) {
        this.events = events;
        this.directory = directory;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CHECKPOINT_REGISTRY.name(), Topics.PLACE_DAYS.name());
    }

    @Override
    public void read(ConsumerRecord<String, String> event) {
        @Nullable String value = event.value();
        boolean registry = event.topic().equals(Topics.CHECKPOINT_REGISTRY.name());
        if (value == null) {
            if (registry) {
                directory.remove(event.key());
            }
        } else if (registry) {
            events.read(event.topic(), value, CheckpointState.class).ifPresent(state -> directory.put(place(state)));
        } else {
            events.read(event.topic(), value, PlaceDayCounted.class)
                    .ifPresent(day -> directory.count(day.checkpointId(), day.date(), day.arrivals()));
        }
    }

    private static ListedPlace place(CheckpointState state) {
        return new ListedPlace(
                state.checkpointId(),
                state.version(),
                state.name(),
                ToneMarks.strip(state.name()),
                state.kind(),
                switch (state.status()) {
                    case ACTIVE -> Status.ACTIVE;
                    case SUSPENDED -> Status.SUSPENDED;
                    case CLOSED -> Status.CLOSED;
                },
                area(state.area()),
                state.address(),
                state.placeName(),
                state.registeredAt());
    }

    private static Area area(AdministrativeArea area) {
        Structure structure = Structure.parse(area.structure())
                .orElseThrow(() -> new IllegalArgumentException("No structure " + area.structure()));
        return new Area(structure, area.province(), area.district(), area.ward());
    }
}
