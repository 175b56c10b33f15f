package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.tokhai.contracts.checkin.Visit;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.tracing.KnownVisit;

/**
 * Turns visit events into what tracing keeps, keyed by person. A visit from the future, by the broker's clock, is
 * refused: in the stores it would expire everything.
 */
final class Arrivals implements Processor<String, VisitEvent, String, KnownVisit> {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
    private static final Duration TOLERANCE = Duration.ofHours(1);

    private final MeterRegistry meters;
    private @Nullable ProcessorContext<String, KnownVisit> context;

    Arrivals(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void init(ProcessorContext<String, KnownVisit> context) {
        this.context = context;
    }

    @Override
    public void process(Record<String, VisitEvent> event) {
        // null: a type that a newer producer added
        if (event.value() == null || context == null) {
            return;
        }
        Instant seenAt = Instant.ofEpochMilli(event.timestamp());
        KnownVisit visit = known(event.value().visit(), seenAt);
        if (visit.arrivedAt().isAfter(seenAt.plus(TOLERANCE))) {
            meters.counter("tokhai.tracing.visits.refused").increment();
            log.warn("Refused visit {}, which begins in the future", visit.visitId());
            return;
        }
        context.forward(event.withKey(visit.personId()).withValue(visit));
    }

    static KnownVisit known(Visit visit, Instant seenAt) {
        return new KnownVisit(
                visit.visitId(),
                visit.personId(),
                visit.checkpointId(),
                visit.unitId(),
                visit.arrivedAt().truncatedTo(ChronoUnit.MILLIS),
                cut(visit.departedAt()),
                cut(visit.departedNoLaterThan()),
                visit.departure() == null ? null : visit.departure().name(),
                visit.trust().grade(),
                List.copyOf(visit.trust().reasons()),
                visit.version(),
                seenAt);
    }

    private static @Nullable Instant cut(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MILLIS);
    }
}
