package vn.tokhai.declaration.messaging;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.KnownCheckpoints;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.TableFeed;
import vn.tokhai.platform.events.TopicTable;

/** The registry of checkpoints in memory; the newest version of each. */
@Component
class CheckpointTable implements KnownCheckpoints, TopicTable {

    /** Merged places form chains at most as long as people merge places. */
    private static final int LONGEST_CHAIN = 10;

    private final EventReader events;
    private final ObjectProvider<TableFeed> feed;
    private final ConcurrentMap<String, Row> rows = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> checkpointsByUnit = new ConcurrentHashMap<>();

    CheckpointTable(EventReader events, ObjectProvider<TableFeed> feed) {
        this.events = events;
        this.feed = feed;
    }

    private record Row(
            long version,
            KnownCheckpoint checkpoint,
            Map<String, String> units,
            @Nullable String mergedInto) {

        static Row of(CheckpointState state) {
            AdministrativeArea area = state.area();
            return new Row(
                    state.version(),
                    new KnownCheckpoint(
                            state.checkpointId(),
                            state.name(),
                            state.placeName(),
                            state.address(),
                            new Area(area.structure(), area.province(), area.district(), area.ward()),
                            switch (state.status()) {
                                case ACTIVE -> true;
                                case SUSPENDED, CLOSED -> false;
                            },
                            state.rights().stream()
                                    .flatMap(right -> PersonId.parse(right.personId()).stream())
                                    .collect(Collectors.toUnmodifiableSet())),
                    state.units().stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    CheckpointState.Unit::unitId, CheckpointState.Unit::name)),
                    state.mergedInto());
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CHECKPOINT_REGISTRY.name());
    }

    @Override
    public void read(ConsumerRecord<String, String> event) {
        String value = valueOf(event);
        if (value == null) {
            Row gone = rows.remove(event.key());
            if (gone != null) {
                gone.units().keySet().forEach(checkpointsByUnit::remove);
            }
            return;
        }
        events.read(event.topic(), value, CheckpointState.class).map(Row::of).ifPresent(this::keep);
    }

    private void keep(Row row) {
        String id = row.checkpoint().checkpointId();
        Row newest = rows.merge(id, row, (known, read) -> known.version() > read.version() ? known : read);
        newest.units().keySet().forEach(unit -> checkpointsByUnit.put(unit, id));
    }

    @Override
    public Optional<KnownCheckpoint> find(String checkpointId) {
        return Optional.ofNullable(rows.get(checkpointId)).map(Row::checkpoint);
    }

    @Override
    public Optional<Spot> spot(String placeId) {
        Row whole = rows.get(placeId);
        if (whole != null) {
            return Optional.of(new Spot(current(whole).checkpoint(), null, null));
        }
        String checkpoint = checkpointsByUnit.get(placeId);
        Row holder = checkpoint == null ? null : rows.get(checkpoint);
        if (holder == null) {
            return Optional.empty();
        }
        Row current = current(holder);
        String name = current.units().get(placeId);
        return Optional.of(new Spot(current.checkpoint(), name == null ? null : placeId, name));
    }

    /** What a place became by being merged. */
    private Row current(Row row) {
        Row current = row;
        for (int i = 0; i < LONGEST_CHAIN && current.mergedInto() != null; i++) {
            Row next = rows.get(current.mergedInto());
            if (next == null) {
                return current;
            }
            current = next;
        }
        return current;
    }

    @Override
    public boolean loaded() {
        return feed.getObject().loaded();
    }

    /** Tombstones carry no value, which the client's signature does not tell. */
    private static @Nullable String valueOf(ConsumerRecord<String, String> event) {
        return event.value();
    }
}
