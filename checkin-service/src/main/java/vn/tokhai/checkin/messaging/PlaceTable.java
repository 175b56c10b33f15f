package vn.tokhai.checkin.messaging;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.Place;
import vn.tokhai.checkin.Places;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.TopicTable;

/** The registry of checkpoints in memory; the newest version of each. */
@Component
class PlaceTable implements Places, TopicTable {

    private final EventReader events;
    private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> checkpointsByUnit = new ConcurrentHashMap<>();

    PlaceTable(EventReader events) {
        this.events = events;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CHECKPOINT_REGISTRY.name());
    }

    @Override
    public void read(ConsumerRecord<String, String> event) {
        String value = valueOf(event);
        if (value == null) {
            Place gone = places.remove(event.key());
            if (gone != null) {
                gone.units().keySet().forEach(checkpointsByUnit::remove);
            }
            return;
        }
        events.read(event.topic(), value, CheckpointState.class)
                .map(PlaceTable::place)
                .ifPresent(this::keep);
    }

    private void keep(Place place) {
        Place newest = places.merge(
                place.checkpointId(), place, (known, read) -> known.version() > read.version() ? known : read);
        newest.units().keySet().forEach(unit -> checkpointsByUnit.put(unit, newest.checkpointId()));
    }

    @Override
    public Optional<Place> find(String checkpointId) {
        return Optional.ofNullable(places.get(checkpointId));
    }

    @Override
    public Optional<Spot> spot(String placeId) {
        Place checkpoint = places.get(placeId);
        if (checkpoint != null) {
            return Optional.of(new Spot(checkpoint, null));
        }
        return Optional.ofNullable(checkpointsByUnit.get(placeId))
                .flatMap(this::find)
                .filter(place -> place.units().containsKey(placeId))
                .map(place -> new Spot(place, placeId));
    }

    /** Tombstones carry no value, which the client's signature does not tell. */
    private static @Nullable String valueOf(ConsumerRecord<String, String> event) {
        return event.value();
    }

    private static Place place(CheckpointState state) {
        return new Place(
                state.checkpointId(),
                state.version(),
                state.name(),
                state.address(),
                state.placeName(),
                Duration.ofMinutes(state.typicalStayMinutes()),
                switch (state.status()) {
                    case ACTIVE -> true;
                    case SUSPENDED, CLOSED -> false;
                },
                state.changedAt(),
                state.units().stream()
                        .collect(Collectors.toMap(CheckpointState.Unit::unitId, CheckpointState.Unit::name)),
                state.rights().stream()
                        .filter(right -> right.units() == null)
                        .map(CheckpointState.Right::personId)
                        .collect(Collectors.toSet()),
                state.rights().stream()
                        .filter(right -> right.units() != null)
                        .collect(Collectors.toMap(
                                CheckpointState.Right::personId, right -> withAllBelow(state, right))));
    }

    /** The units that a right names, and everything below them. */
    private static Set<String> withAllBelow(CheckpointState state, CheckpointState.Right right) {
        Set<String> reached = new HashSet<>(Objects.requireNonNullElse(right.units(), List.of()));
        boolean more = true;
        while (more) {
            more = reached.addAll(state.units().stream()
                    .filter(unit -> unit.parentId() != null && reached.contains(unit.parentId()))
                    .map(CheckpointState.Unit::unitId)
                    .toList());
        }
        return reached;
    }
}
