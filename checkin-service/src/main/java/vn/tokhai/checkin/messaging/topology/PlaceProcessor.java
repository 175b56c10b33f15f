package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkin.visit.PlaceDay;
import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.contracts.checkin.PlaceDayCounted;

/**
 * Keeps the visits of each place by the hour of arrival, and tells how many arrivals its days have. What is told at once
 * leaves before the visit counts as read; the last few arrivals of a busy day are told by the clock, and a crash may delay
 * these until the next arrival.
 */
final class PlaceProcessor implements Processor<String, Visit, String, String> {

    private final JsonMapper json;
    private final Duration tellEvery;
    private final Map<String, PlaceDayCounted> untold = new LinkedHashMap<>();
    private @Nullable ProcessorContext<String, String> context;
    private @Nullable WindowStore<String, PlaceHour> hours;
    private @Nullable WindowStore<String, PlaceDay> days;

    PlaceProcessor(JsonMapper json, Duration tellEvery) {
        this.json = json;
        this.tellEvery = tellEvery;
    }

    @Override
    public void init(ProcessorContext<String, String> given) {
        context = given;
        hours = given.getStateStore(Stores.PLACE_VISITS);
        days = given.getStateStore(Stores.PLACE_DAYS);
        given.schedule(tellEvery, PunctuationType.WALL_CLOCK_TIME, now -> {
            untold.values().forEach(day -> tell(day, now));
            untold.clear();
        });
    }

    @Override
    public void process(Record<String, Visit> told) {
        Visit visit = told.value();
        count(visit, keep(visit), told.timestamp());
    }

    /** @return how many visits began at the place in that hour */
    private int keep(Visit visit) {
        WindowStore<String, PlaceHour> store = opened(hours);
        Instant start = PlaceHour.startOf(visit.arrivedAt());
        @Nullable PlaceHour stored = store.fetch(visit.checkpointId(), start.toEpochMilli());
        PlaceHour known = stored == null ? PlaceHour.EMPTY : stored;
        PlaceHour now = known.with(visit);
        if (now != known) {
            store.put(visit.checkpointId(), now, start.toEpochMilli());
        }
        return now.visits().size();
    }

    /** Also when the visit was known: after a crash the day may be behind the hour. */
    private void count(Visit visit, int inThatHour, long time) {
        WindowStore<String, PlaceDay> store = opened(days);
        Instant start = PlaceDay.startOf(visit.arrivedAt());
        @Nullable PlaceDay stored = store.fetch(visit.checkpointId(), start.toEpochMilli());
        PlaceDay known = stored == null ? PlaceDay.EMPTY : stored;
        PlaceDay now = known.with(visit.arrivedAt(), inThatHour);
        if (now == known) {
            return;
        }
        store.put(visit.checkpointId(), now, start.toEpochMilli());
        var counted = new PlaceDayCounted(
                visit.checkpointId(), PlaceDay.dateOf(visit.arrivedAt()), now.total(), Instant.ofEpochMilli(time));
        String key = counted.checkpointId() + counted.date();
        if (now.worthTelling()) {
            untold.remove(key);
            tell(counted, time);
        } else {
            untold.put(key, counted);
        }
    }

    private void tell(PlaceDayCounted day, long time) {
        opened(context)
                .forward(new Record<>(
                        day.checkpointId(),
                        json.writeValueAsString(day),
                        time,
                        CloudEvents.headers(day.checkpointId() + ":" + day.date() + ":" + day.arrivals(), day, time)));
    }

    private static <T> T opened(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Not initialised");
        }
        return part;
    }
}
