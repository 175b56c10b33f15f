package vn.tokhai.checkin.messaging;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkin.Scan;
import vn.tokhai.contracts.checkin.ScanRecorded;

/** Scans in the published language, and back. */
public final class ContractScans {

    static ScanRecorded event(Scan scan) {
        return new ScanRecorded(
                scan.scanId(),
                scan.personId(),
                switch (scan.direction()) {
                    case IN -> ScanRecorded.Direction.IN;
                    case OUT -> ScanRecorded.Direction.OUT;
                },
                scan.visitId(),
                scan.checkpointId(),
                scan.unitId(),
                scan.copy(),
                switch (scan.method()) {
                    case VENUE_CODE -> ScanRecorded.Method.VENUE_CODE;
                    case PERSONAL_CODE -> ScanRecorded.Method.PERSONAL_CODE;
                    case BUTTON -> ScanRecorded.Method.BUTTON;
                    case STAFF -> ScanRecorded.Method.STAFF;
                },
                scan.recordedBy(),
                scan.app(),
                scan.scannedAt(),
                scan.receivedAt(),
                minutes(scan.typicalStay()));
    }

    public static Scan scan(ScanRecorded event) {
        Integer stay = event.typicalStayMinutes();
        return new Scan(
                event.scanId(),
                event.personId(),
                switch (event.direction()) {
                    case IN -> Scan.Direction.IN;
                    case OUT -> Scan.Direction.OUT;
                },
                event.visitId(),
                event.checkpointId(),
                event.unitId(),
                event.copy(),
                switch (event.method()) {
                    case VENUE_CODE -> Scan.Method.VENUE_CODE;
                    case PERSONAL_CODE -> Scan.Method.PERSONAL_CODE;
                    case BUTTON -> Scan.Method.BUTTON;
                    case STAFF -> Scan.Method.STAFF;
                },
                event.recordedBy(),
                event.app(),
                event.scannedAt(),
                event.receivedAt(),
                stay == null ? null : Duration.ofMinutes(stay));
    }

    private static @Nullable Integer minutes(@Nullable Duration stay) {
        return stay == null ? null : (int) stay.toMinutes();
    }

    private ContractScans() {}
}
