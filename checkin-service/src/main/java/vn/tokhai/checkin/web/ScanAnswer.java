package vn.tokhai.checkin.web;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.ScanOutcome;

/** A scan that the log has. */
@Schema(name = "ScanAnswer")
record ScanAnswer(
        @Schema(example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String scanId,

        @Schema(
                example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Scan id of the arrival; absent when a departure did not name its visit")
        @Nullable
        String visitId,

        @Schema(example = "IN") Scan.Direction direction,
        PlaceView place,
        @Schema(description = "By the device's clock") Instant scannedAt,
        @Schema(description = "By the service's clock") Instant receivedAt,

        @Schema(
                example = "7K2M",
                description = "Four characters that change with checkpoint and time; the guard's device shows the same")
        String shortCode,

        @Schema(description = "The visitor; only in answers to staff", example = "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061")
        @Nullable
        String personId) {

    static ResponseEntity<ScanAnswer> toVisitor(ScanOutcome outcome) {
        return answer(outcome, false);
    }

    static ResponseEntity<ScanAnswer> toStaff(ScanOutcome outcome) {
        return answer(outcome, true);
    }

    private static ResponseEntity<ScanAnswer> answer(ScanOutcome outcome, boolean namesPerson) {
        return switch (outcome) {
            case ScanOutcome.Taken taken ->
                ResponseEntity.accepted()
                        .body(of(taken, namesPerson ? taken.scan().personId() : null));
            case ScanOutcome.Refused refused -> throw CheckinProblems.of(refused);
        };
    }

    private static ScanAnswer of(ScanOutcome.Taken taken, @Nullable String personId) {
        Scan scan = taken.scan();
        return new ScanAnswer(
                scan.scanId(),
                switch (scan.direction()) {
                    case IN -> scan.scanId();
                    case OUT -> scan.visitId();
                },
                scan.direction(),
                PlaceView.of(taken.place(), scan.unitId()),
                scan.scannedAt(),
                scan.receivedAt(),
                taken.shortCode(),
                personId);
    }
}
