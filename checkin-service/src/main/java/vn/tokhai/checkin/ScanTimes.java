package vn.tokhai.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which device times are taken (R26).
 *
 * @param oldest phones that were offline send later
 * @param ahead clocks that run fast
 */
public record ScanTimes(Duration oldest, Duration ahead) {

    Optional<ScanOutcome.Refused> refusal(Instant scannedAt, Instant now) {
        if (scannedAt.isBefore(now.minus(oldest))) {
            return Optional.of(ScanOutcome.Refused.SCAN_TOO_OLD);
        }
        return scannedAt.isAfter(now.plus(ahead))
                ? Optional.of(ScanOutcome.Refused.SCAN_FROM_FUTURE)
                : Optional.empty();
    }
}
