package vn.tokhai.platform.events;

import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;

/** Reads event payloads; types that a newer producer added are counted and skipped. */
public final class EventReader {

    private static final Logger log = LoggerFactory.getLogger(EventReader.class);

    private final JsonMapper json;
    private final MeterRegistry meters;

    public EventReader(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /**
     * @return empty for an unknown type
     * @throws tools.jackson.core.JacksonException when the value is no such payload
     */
    public <T> Optional<T> read(String topic, String value, Class<T> payload) {
        try {
            return Optional.of(json.readValue(value, payload));
        } catch (InvalidTypeIdException e) {
            meters.counter("tokhai.events.unknown", "topic", topic).increment();
            log.debug("Skipped an event of unknown type {} on {}", e.getTypeId(), topic);
            return Optional.empty();
        }
    }
}
