package vn.tokhai.tracing.messaging.streams;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.Exposure;

/** The exposures that stay open at a place, by the day (UTC) on which the infectious person arrived. */
final class ExposureStore {

    private final WindowStore<String, List<Exposure>> days;

    ExposureStore(WindowStore<String, List<Exposure>> days) {
        this.days = days;
    }

    /** @param previous what was known of it before, possibly the same */
    record Put(@Nullable Exposure previous, boolean stale) {}

    Put put(Exposure exposure) {
        long day = dayOf(exposure.arrivedAt());
        List<Exposure> known = days.fetch(exposure.checkpointId(), day);
        List<Exposure> all = new ArrayList<>(known == null ? List.of() : known);
        for (int i = 0; i < all.size(); i++) {
            Exposure previous = all.get(i);
            if (previous.isSameAs(exposure)) {
                if (exposure.isOlderThan(previous)) {
                    return new Put(previous, true);
                }
                all.set(i, exposure);
                days.put(exposure.checkpointId(), all, day);
                return new Put(previous, false);
            }
        }
        all.add(exposure);
        days.put(exposure.checkpointId(), all, day);
        return new Put(null, false);
    }

    /** All of a place whose person arrived in the range; days are read whole. */
    List<Exposure> arrivedBetween(String checkpointId, Instant from, Instant until) {
        List<Exposure> found = new ArrayList<>();
        try (var range = days.fetch(checkpointId, dayOf(from), until.toEpochMilli())) {
            while (range.hasNext()) {
                found.addAll(range.next().value);
            }
        }
        return found;
    }

    private static long dayOf(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), Stores.DAY.toMillis()) * Stores.DAY.toMillis();
    }
}
