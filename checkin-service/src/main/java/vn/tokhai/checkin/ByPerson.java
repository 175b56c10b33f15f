package vn.tokhai.checkin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a logged-in person reports about themselves.
 *
 * @param app name and version of the app, for support
 */
public record ByPerson(
        String personId,
        String scanId,
        Instant scannedAt,
        @Nullable String app) {

    Scan arrival(Places.Spot spot, int copy, Instant now) {
        return new Scan(
                scanId,
                personId,
                Scan.Direction.IN,
                null,
                spot.place().checkpointId(),
                spot.unitId(),
                copy,
                Scan.Method.VENUE_CODE,
                null,
                app,
                scannedAt,
                now,
                spot.place().typicalStay());
    }

    Scan departure(String visitId, String checkpointId, @Nullable String unitId, Instant now) {
        return new Scan(
                scanId,
                personId,
                Scan.Direction.OUT,
                visitId,
                checkpointId,
                unitId,
                null,
                Scan.Method.BUTTON,
                null,
                app,
                scannedAt,
                now,
                null);
    }
}
