package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.messaging.ContractScans;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.checkin.ScanRecorded;

/** Reads the scan log; what cannot be used is counted and skipped, since the log keeps it anyway. */
final class ScanSource {

    private static final Logger log = LoggerFactory.getLogger(ScanSource.class);

    /** Far more than any clock that was let in: one time from the future would make a store forget the present. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final JsonMapper json;
    private final MeterRegistry meters;

    ScanSource(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /** @param loggedAt the broker's time */
    Optional<Scan> read(@Nullable String personId, @Nullable String value, long loggedAt) {
        try {
            Scan scan = ContractScans.scan(json.readValue(value, ScanRecorded.class));
            if (scan.personId().equals(personId)
                    && scan.scannedAt().isBefore(Instant.ofEpochMilli(loggedAt).plus(AHEAD))) {
                return Optional.of(scan);
            }
            log.error("A scan is keyed by another person or from the future; skipped");
        } catch (RuntimeException e) {
            log.error("A scan cannot be read; skipped: {}", e.getClass().getName());
        }
        meters.counter("tokhai.events.unreadable", "topic", Topics.SCANS.name()).increment();
        return Optional.empty();
    }
}
