package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.visit.Pairing;
import vn.tokhai.checkin.visit.Visit;

/** Runs {@link Pairing} on the stores of one partition, and ends what nobody ended. */
final class PairingProcessor implements Processor<String, String, String, Visit> {

    /** How many lapsed visits are ended in one go, before scans are looked at again. */
    private static final int AT_ONCE = 5_000;

    private final ScanSource scans;
    private final Pairing pairing;
    private final Duration lapseEvery;
    private @Nullable Partition partition;

    PairingProcessor(ScanSource scans, Pairing pairing, Duration lapseEvery) {
        this.scans = scans;
        this.pairing = pairing;
        this.lapseEvery = lapseEvery;
    }

    @Override
    public void init(ProcessorContext<String, Visit> context) {
        Partition opened = new Partition(
                context,
                new StoredDays(context.getStateStore(Stores.PERSON_VISITS)),
                new OpenVisits(context.getStateStore(Stores.OPEN_VISITS)));
        partition = opened;
        context.schedule(lapseEvery, PunctuationType.WALL_CLOCK_TIME, now -> lapse(opened, now));
    }

    @Override
    public void process(Record<String, String> event) {
        Partition here = partition;
        if (here != null) {
            scans.read(event.key(), event.value(), event.timestamp())
                    .ifPresent(scan -> here.tell(pairing.take(scan, here.days()), event.timestamp()));
        }
    }

    private void lapse(Partition here, long now) {
        for (DeadlineForm.Due due : here.open().due(Instant.ofEpochMilli(now), AT_ONCE)) {
            Instant arrivedAt = due.deadline().minus(Visit.LONGEST);
            here.tell(pairing.lapse(due.personId(), due.visitId(), arrivedAt, here.days()), now);
            here.open().remove(due);
        }
    }

    private record Partition(ProcessorContext<String, Visit> context, StoredDays days, OpenVisits open) {

        void tell(List<Visit> visits, long time) {
            for (Visit visit : visits) {
                open.keepInStep(visit);
                context.forward(new Record<>(visit.personId(), visit, time));
            }
        }
    }
}
