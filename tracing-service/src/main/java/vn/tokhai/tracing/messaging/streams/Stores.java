package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.WindowStore;

import vn.tokhai.tracing.Exposure;
import vn.tokhai.tracing.Itinerary;

/**
 * The stores and how they are kept. Caching writes a bucket once per commit however many visits it takes in; reads see
 * what is cached. Expiry follows the newest arrival of a partition, so arrivals from the future are refused before.
 */
final class Stores {

    static final String PERSON_VISITS = "person-visits";
    static final String OPEN_ITINERARIES = "open-itineraries";
    static final String PLACE_VISITS = "place-visits";
    static final String OPEN_EXPOSURES = "open-exposures";
    static final String PLACES = "places";

    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);

    /** As long as the visits topic, which is the retention promised for visits. */
    static final Duration RETENTION = Duration.ofDays(30);

    static StoreBuilder<WindowStore<String, byte[]>> personVisits() {
        return windows(PERSON_VISITS, DAY, Serdes.ByteArray());
    }

    static StoreBuilder<WindowStore<String, byte[]>> placeVisits() {
        return windows(PLACE_VISITS, HOUR, Serdes.ByteArray());
    }

    static StoreBuilder<WindowStore<String, List<Exposure>>> openExposures(JsonForms forms) {
        return windows(OPEN_EXPOSURES, DAY, forms.listsOf(Exposure.class));
    }

    static StoreBuilder<KeyValueStore<String, List<Itinerary>>> openItineraries(JsonForms forms) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(OPEN_ITINERARIES),
                        Serdes.String(),
                        forms.listsOf(Itinerary.class))
                .withCachingEnabled()
                .withLoggingEnabled(Map.of());
    }

    private static <T> StoreBuilder<WindowStore<String, T>> windows(String name, Duration span, Serde<T> form) {
        return org.apache.kafka.streams.state.Stores.windowStoreBuilder(
                        org.apache.kafka.streams.state.Stores.persistentWindowStore(name, RETENTION, span, false),
                        Serdes.String(),
                        form)
                .withCachingEnabled()
                .withLoggingEnabled(Map.of());
    }

    private Stores() {}
}
