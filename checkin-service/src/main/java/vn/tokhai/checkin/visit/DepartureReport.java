package vn.tokhai.checkin.visit;

import java.time.Instant;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;

/**
 * A reported departure. It may be known before the arrival that it ends.
 *
 * @param visitId absent when the reporter named the place only
 * @param unitId absent when the person left the place as a whole
 */
public record DepartureReport(
        String scanId,
        @Nullable String visitId,
        String checkpointId,
        @Nullable String unitId,
        Instant at,
        Instant receivedAt,
        Scan.Method method) {

    static final Comparator<DepartureReport> IN_TIME =
            Comparator.comparing(DepartureReport::at).thenComparing(DepartureReport::scanId);

    /** Of two reports that name the same visit the later one corrects the earlier (R14). */
    static final Comparator<DepartureReport> BY_RECEIPT =
            Comparator.comparing(DepartureReport::receivedAt).thenComparing(DepartureReport::scanId);

    static DepartureReport of(Scan scan) {
        return new DepartureReport(
                scan.scanId(),
                scan.visitId(),
                scan.checkpointId(),
                scan.unitId(),
                scan.scannedAt(),
                scan.receivedAt(),
                scan.method());
    }

    /** Whether this can end a stay that began so, as to place and time. */
    boolean fits(Arrival arrival) {
        return checkpointId.equals(arrival.checkpointId())
                && (unitId == null || unitId.equals(arrival.unitId()))
                && !at.isBefore(arrival.at())
                && !at.isAfter(arrival.deadline());
    }

    Departure departure() {
        return switch (method) {
            case BUTTON -> Departure.BUTTON;
            case VENUE_CODE, PERSONAL_CODE -> Departure.SCAN;
            case STAFF -> Departure.STAFF;
        };
    }
}
