package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;

/**
 * A reported arrival; each one is a visit.
 *
 * @param lapsed whether the longest stay passed without anything heard
 * @param version of the visit as it was last told to others; 0 before
 */
public record Arrival(
        String scanId,
        String checkpointId,
        @Nullable String unitId,
        Instant at,
        Instant receivedAt,
        Scan.Method method,
        Duration typicalStay,
        boolean lapsed,
        int version) {

    /** The scan id decides between arrivals of the same instant, so that every replay agrees. */
    static final Comparator<Arrival> IN_TIME = Comparator.comparing(Arrival::at).thenComparing(Arrival::scanId);

    /** Assumed where the scan does not say. */
    static final Duration USUAL_STAY = Duration.ofHours(2);

    static Arrival of(Scan scan) {
        return new Arrival(
                scan.scanId(),
                scan.checkpointId(),
                scan.unitId(),
                scan.scannedAt(),
                scan.receivedAt(),
                scan.method(),
                Objects.requireNonNullElse(scan.typicalStay(), USUAL_STAY),
                false,
                0);
    }

    Instant deadline() {
        return at.plus(Visit.LONGEST);
    }

    /** Whether somebody who arrives there has left here. Going from the gate into a ward is no leaving. */
    boolean isLeftFor(Arrival later) {
        return !checkpointId.equals(later.checkpointId) || !(unitId == null && later.unitId != null);
    }

    Arrival toldOnceMore() {
        return with(lapsed, version + 1);
    }

    Arrival asLapsed() {
        return with(true, version);
    }

    /** The same arrival reported twice keeps what was told of it. */
    Arrival continuing(Arrival other) {
        return with(other.lapsed, other.version);
    }

    private Arrival with(boolean nowLapsed, int newVersion) {
        return new Arrival(scanId, checkpointId, unitId, at, receivedAt, method, typicalStay, nowLapsed, newVersion);
    }
}
