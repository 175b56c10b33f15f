package vn.tokhai.checkin.messaging;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.CheckinSettings;
import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.ScanLog;
import vn.tokhai.contracts.EventTypes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.ScanRecorded;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.events.OutgoingEvent;

/** Writes scans to {@code checkin.scans.v1}, keyed by person, with acks=all. */
@Component
class KafkaScanLog implements ScanLog {

    private static final Logger log = LoggerFactory.getLogger(KafkaScanLog.class);

    private final EventPublisher publisher;
    private final Duration patience;

    KafkaScanLog(EventPublisher publisher, CheckinSettings settings) {
        this.publisher = publisher;
        this.patience = settings.acknowledgeWithin();
    }

    @Override
    public boolean append(Scan scan) {
        ScanRecorded event = ContractScans.event(scan);
        var outgoing = new OutgoingEvent(
                Topics.SCANS.name(),
                scan.personId(),
                scan.personId() + ":" + scan.scanId(),
                EventTypes.typeOf(event),
                scan.receivedAt(),
                event);
        try {
            publisher.publish(outgoing).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException | org.springframework.kafka.KafkaException e) {
            log.warn("Scan {} is not acknowledged: {}", scan.scanId(), rootOf(e));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }
}
