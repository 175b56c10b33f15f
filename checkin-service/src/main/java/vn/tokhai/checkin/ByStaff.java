package vn.tokhai.checkin;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What staff of a checkpoint report about a visitor. */
public record ByStaff(
        String staffId, String checkpointId, @Nullable String unitId, String scanId, Instant scannedAt) {

    Scan arrival(String personId, Place place, Instant now) {
        return new Scan(
                scanId,
                personId,
                Scan.Direction.IN,
                null,
                checkpointId,
                unitId,
                null,
                Scan.Method.PERSONAL_CODE,
                staffId,
                null,
                scannedAt,
                now,
                place.typicalStay());
    }

    Scan departure(String personId, @Nullable String visitId, Scan.Method method, Instant now) {
        return new Scan(
                scanId,
                personId,
                Scan.Direction.OUT,
                visitId,
                checkpointId,
                unitId,
                null,
                method,
                staffId,
                null,
                scannedAt,
                now,
                null);
    }
}
