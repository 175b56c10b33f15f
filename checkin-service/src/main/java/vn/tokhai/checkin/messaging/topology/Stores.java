package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.util.Set;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.WindowStore;

import vn.tokhai.checkin.visit.PersonDay;
import vn.tokhai.checkin.visit.PlaceDay;
import vn.tokhai.checkin.visit.PlaceHour;

import static org.apache.kafka.streams.state.Stores.keyValueStoreBuilder;
import static org.apache.kafka.streams.state.Stores.persistentKeyValueStore;
import static org.apache.kafka.streams.state.Stores.persistentWindowStore;
import static org.apache.kafka.streams.state.Stores.windowStoreBuilder;

/**
 * What is kept, and how long. Window stores, since these forget whole segments of old buckets at no cost; expiry follows
 * the newest bucket of a partition, therefore {@link ScanSource} lets no time from the future in.
 */
final class Stores {

    /** Person → days. */
    static final String PERSON_VISITS = "person-visits";
    /** Deadline, person, visit → nothing. */
    static final String OPEN_VISITS = "open-visits";
    /** Checkpoint → hours. */
    static final String PLACE_VISITS = "place-visits";

    /** Checkpoint → days. */
    static final String PLACE_DAYS = "place-days";

    private static final Duration KEPT = Duration.ofDays(31);

    static Set<StoreBuilder<?>> ofPeople() {
        return Set.of(personVisits(), openVisits());
    }

    static StoreBuilder<WindowStore<String, PersonDay>> personVisits() {
        return windowStoreBuilder(
                        persistentWindowStore(PERSON_VISITS, KEPT, PersonDay.LENGTH, false),
                        Serdes.String(),
                        PersonDayForm.SERDE)
                .withCachingEnabled();
    }

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> openVisits() {
        return keyValueStoreBuilder(persistentKeyValueStore(OPEN_VISITS), DeadlineForm.SERDE, Serdes.ByteArray())
                .withCachingEnabled();
    }

    static StoreBuilder<WindowStore<String, PlaceHour>> placeVisits() {
        return windowStoreBuilder(
                        persistentWindowStore(PLACE_VISITS, KEPT, PlaceHour.LENGTH, false),
                        Serdes.String(),
                        PlaceHourForm.SERDE)
                .withCachingEnabled();
    }

    static Set<StoreBuilder<?>> ofPlaces() {
        return Set.of(placeVisits(), placeDays());
    }

    private static StoreBuilder<WindowStore<String, PlaceDay>> placeDays() {
        return windowStoreBuilder(
                        persistentWindowStore(PLACE_DAYS, KEPT, PlaceDay.LENGTH, false),
                        Serdes.String(),
                        PlaceDayForm.SERDE)
                .withCachingEnabled();
    }

    private Stores() {}
}
