package vn.tokhai.contracts.checkin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.tokhai.contracts.EventType;

/**
 * An accepted scan, in or out.
 *
 * @param scanId UUID made by the client; sending a scan again is harmless
 * @param visitId which visit an OUT ends; absent means the newest open one of the person at the place. The id of a visit
 *     is the scan id of its arrival.
 * @param unitId absent when the code was of the checkpoint itself
 * @param copy copy number of the poster; absent when no venue code was scanned
 * @param recordedBy person id of the member of staff who scanned; absent when the person did it
 * @param scannedAt by the device's clock; what the visit counts with
 * @param receivedAt by the service's clock
 * @param typicalStayMinutes of the kind of place, as it was when the scan was taken; absent in departures
 */
@EventType("scan.recorded")
public record ScanRecorded(
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
        @Nullable Integer typicalStayMinutes) {

    public enum Direction {
        IN,
        OUT
    }

    /** How presence was shown. */
    public enum Method {
        /** The person scanned the venue code. */
        VENUE_CODE,
        /** Staff scanned the signed personal code. */
        PERSONAL_CODE,
        /** The person pressed the check-out button. */
        BUTTON,
        /** Staff ended the visit. */
        STAFF
    }
}
