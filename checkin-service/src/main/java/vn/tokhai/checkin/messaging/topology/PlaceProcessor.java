package vn.tokhai.checkin.messaging.topology;

import java.time.Instant;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.PlaceHour;
import vn.tokhai.checkin.visit.Visit;

/** Keeps the visits of each place by the hour of arrival. */
final class PlaceProcessor implements Processor<String, Visit, Void, Void> {

    private @Nullable WindowStore<String, PlaceHour> hours;

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        hours = context.getStateStore(Stores.PLACE_VISITS);
    }

    @Override
    public void process(Record<String, Visit> told) {
        WindowStore<String, PlaceHour> store = hours;
        if (store == null) {
            return;
        }
        Visit visit = told.value();
        Instant start = PlaceHour.startOf(visit.arrivedAt());
        @Nullable PlaceHour stored = store.fetch(visit.checkpointId(), start.toEpochMilli());
        PlaceHour known = stored == null ? PlaceHour.EMPTY : stored;
        PlaceHour now = known.with(visit);
        if (now != known) {
            store.put(visit.checkpointId(), now, start.toEpochMilli());
        }
    }
}
