package vn.tokhai.checkin.web;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkin.ByPerson;
import vn.tokhai.checkin.TakingScans;

/** What people scan themselves. Who they are comes from the token alone (R03). */
@Tag(name = "Check-in", description = "Quét đến, quét đi. Arriving and leaving")
@RestController
@RequestMapping("/api/v1")
@PreAuthorize("hasRole('citizen')")
class CheckInController {

    private final TakingScans taking;

    CheckInController(TakingScans taking) {
        this.taking = taking;
    }

    @Operation(
            summary = "Check in by the poster of a place",
            description =
                    "Send the raw text of the QR code. 202 means that the scan is recorded for good; after a 503 or no"
                            + " answer send it again with the same scanId, which is harmless. Scans up to 72 h old are"
                            + " taken, so a phone without network queues them.")
    @ApiResponse(responseCode = "202", description = "Recorded; compare the place and the short code")
    @ScanProblems
    @PostMapping("/check-ins")
    ResponseEntity<ScanAnswer> checkIn(@Valid @RequestBody CheckIn body, Authentication caller) {
        var report = new ByPerson(caller.getName(), body.scanId().toString(), body.scannedAt(), body.app());
        return ScanAnswer.toVisitor(taking.arrive(report, body.code()));
    }

    @Operation(
            summary = "Check out by the button",
            description =
                    "Ends a visit without a second scan. May be sent before the check-in it ends; a later one corrects"
                            + " an earlier one.")
    @ApiResponse(responseCode = "202", description = "Recorded")
    @ScanProblems
    @PostMapping("/check-outs")
    ResponseEntity<ScanAnswer> checkOut(@Valid @RequestBody CheckOut body, Authentication caller) {
        var report = new ByPerson(caller.getName(), body.scanId().toString(), body.scannedAt(), null);
        return ScanAnswer.toVisitor(
                taking.leave(report, body.visitId().toString(), body.checkpointId(), body.unitId()));
    }

    /** The text of the code stays out of logs: it is a proof of presence. */
    @Schema(name = "CheckIn")
    record CheckIn(
            @Schema(
                    description = "Made by the client, best a UUIDv7; the same for each repetition",
                    example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
            @NotNull
            UUID scanId,

            @Schema(
                    description = "Text of the QR code as read",
                    example = "HTTPS://TOKHAI.EXAMPLE/C/CEAAAAAAAAAAAAAAAEAAAAIB…")
            @NotBlank
            @Size(max = 2048)
            String code,

            @Schema(description = "By the device's clock", example = "2021-06-01T01:02:03Z") @NotNull
            Instant scannedAt,

            @Schema(description = "Name and version of the app", example = "tokhai-android 1.0")
            @Size(max = 100)
            @Nullable
            String app) {

        @Override
        public String toString() {
            return "CheckIn[" + scanId + "]";
        }
    }

    @Schema(name = "CheckOut")
    record CheckOut(
            @Schema(example = "0199b3c4-7777-7f80-9a1b-2c3d4e5f6072") @NotNull
            UUID scanId,

            @Schema(example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @NotNull
            UUID visitId,

            @Schema(example = "0D9RXPQZ4M7K2") @NotNull @Pattern(regexp = PlaceIds.FORM)
            String checkpointId,

            @Schema(example = "7H2K9QXV03BNS") @Pattern(regexp = PlaceIds.FORM) @Nullable
            String unitId,

            @Schema(example = "2021-06-01T02:30:00Z") @NotNull
            Instant scannedAt) {}
}
