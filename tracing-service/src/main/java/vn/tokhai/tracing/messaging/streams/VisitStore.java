package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

import vn.tokhai.tracing.KnownVisit;

/**
 * Visits in packed buckets, one value for each key and span of arrival. Old spans expire by the store's retention.
 */
final class VisitStore {

    private final WindowStore<String, byte[]> buckets;
    private final Duration span;
    private final Function<KnownVisit, String> key;

    VisitStore(WindowStore<String, byte[]> buckets, Duration span, Function<KnownVisit, String> key) {
        this.buckets = buckets;
        this.span = span;
        this.key = key;
    }

    /** One value per person and day of arrival (UTC). */
    static VisitStore byPerson(WindowStore<String, byte[]> buckets) {
        return new VisitStore(buckets, Stores.DAY, KnownVisit::personId);
    }

    /** One value per place and hour of arrival. */
    static VisitStore byPlace(WindowStore<String, byte[]> buckets) {
        return new VisitStore(buckets, Stores.HOUR, KnownVisit::checkpointId);
    }

    /**
     * What putting a visit did.
     *
     * @param previous what was known of it before; may be the same version, when a record is read again after a crash
     * @param current what is known now: older than the visit put never, newer when the visit was stale
     */
    record Put(@Nullable KnownVisit previous, KnownVisit current, boolean stale) {

        boolean changesNothing() {
            return previous != null && previous.version() == current.version();
        }
    }

    /** The newest version counts, the earliest sighting stays. */
    Put put(KnownVisit visit) {
        long bucket = bucketOf(visit.arrivedAt());
        List<KnownVisit> visits = new ArrayList<>(VisitBucket.decode(buckets.fetch(key.apply(visit), bucket)));
        for (int i = 0; i < visits.size(); i++) {
            KnownVisit known = visits.get(i);
            if (known.isSameVisitAs(visit)) {
                return replace(visits, i, visit, bucket);
            }
        }
        visits.add(visit);
        buckets.put(key.apply(visit), VisitBucket.encode(visits), bucket);
        return new Put(null, visit, false);
    }

    private Put replace(List<KnownVisit> visits, int index, KnownVisit visit, long bucket) {
        KnownVisit known = visits.get(index);
        if (visit.version() < known.version()) {
            return new Put(known, known, true);
        }
        KnownVisit merged =
                known.firstSeenAt().isBefore(visit.firstSeenAt()) ? visit.firstSeenAt(known.firstSeenAt()) : visit;
        if (!merged.equals(known)) {
            visits.set(index, merged);
            buckets.put(key.apply(visit), VisitBucket.encode(visits), bucket);
        }
        return new Put(known, merged, false);
    }

    /** All visits of a key whose arrival may lie in the range; spans are read whole. */
    List<KnownVisit> arrivedBetween(String of, Instant from, Instant until) {
        List<KnownVisit> found = new ArrayList<>();
        try (var range = buckets.fetch(of, bucketOf(from), until.toEpochMilli())) {
            while (range.hasNext()) {
                found.addAll(VisitBucket.decode(range.next().value));
            }
        }
        return found;
    }

    private long bucketOf(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), span.toMillis()) * span.toMillis();
    }
}
