package vn.tokhai.tracing.messaging.streams;

import java.util.Optional;

import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.contracts.AdministrativeArea;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.tracing.Area;
import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.Places;

/**
 * Checkpoints in the local copy of their registry. The copy holds the registry's own JSON, since it is filled from the
 * topic byte by byte when it is restored.
 */
final class RegistryPlaces implements Places {

    private static final Logger log = LoggerFactory.getLogger(RegistryPlaces.class);

    private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<String>> copy;
    private final JsonMapper json;

    RegistryPlaces(ReadOnlyKeyValueStore<String, ValueAndTimestamp<String>> copy, JsonMapper json) {
        this.copy = copy;
        this.json = json;
    }

    @Override
    public Optional<Place> find(String checkpointId) {
        ValueAndTimestamp<String> found = copy.get(checkpointId);
        return found == null ? Optional.empty() : read(checkpointId, found.value());
    }

    private Optional<Place> read(String checkpointId, String value) {
        try {
            CheckpointState state = json.readValue(value, CheckpointState.class);
            AdministrativeArea area = state.area();
            return Optional.of(new Place(
                    checkpointId,
                    state.placeName(),
                    state.kind(),
                    state.closedSpace(),
                    new Area(area.structure(), area.province(), area.district(), area.ward())));
        } catch (JacksonException e) {
            log.warn("The registry's entry of {} cannot be read", checkpointId);
            return Optional.empty();
        }
    }
}
