package vn.tokhai.checkin;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * One arrival or departure as reported. Its identity is person and scan id, so a scan id that somebody else made up
 * touches nobody's visits but their own.
 *
 * @param visitId the visit that a departure ends, when the reporter knows it; the scan id of an arrival is its visit id
 * @param copy of the poster; absent when no poster was scanned
 * @param recordedBy member of staff; absent when the person did it
 * @param scannedAt by the device's clock
 * @param receivedAt by ours
 * @param typicalStay of the place; absent in departures
 */
public record Scan(
        String scanId,
        String personId,
        Direction direction,
        @Nullable String visitId,
        String checkpointId,
        @Nullable String unitId,
        @Nullable Integer copy,
        Method method,
        @Nullable String recordedBy,
        @Nullable String app,
        Instant scannedAt,
        Instant receivedAt,
        @Nullable Duration typicalStay) {

    /** Times count in milliseconds everywhere behind this point. */
    public Scan {
        scannedAt = scannedAt.truncatedTo(ChronoUnit.MILLIS);
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public enum Direction {
        IN,
        OUT
    }

    /** How it was reported. */
    public enum Method {
        VENUE_CODE,
        PERSONAL_CODE,
        BUTTON,
        STAFF
    }
}
