package vn.tokhai.checkin.web;

import java.time.Clock;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkin.ByStaff;
import vn.tokhai.checkin.ScanOutcome;
import vn.tokhai.checkin.ShortCodes;
import vn.tokhai.checkin.TakingScans;
import vn.tokhai.platform.problem.ProblemException;

/** What staff of a checkpoint scan. A personal code identifies the visitor; the rights are those of the staff (R02). */
@Tag(name = "Check-in by staff", description = "Nhân viên quét. Scanned by staff of a checkpoint")
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}")
@PreAuthorize("hasRole('citizen')")
class CheckpointScanController {

    private final TakingScans taking;
    private final Staff staff;
    private final ShortCodes shortCodes;
    private final Clock clock;

    CheckpointScanController(TakingScans taking, Staff staff, ShortCodes shortCodes, Clock clock) {
        this.taking = taking;
        this.staff = staff;
        this.shortCodes = shortCodes;
        this.clock = clock;
    }

    @Operation(
            summary = "Check a visitor in by the personal code",
            description = "For owner and staff. The code identifies; it lets nobody read anything.")
    @ApiResponse(responseCode = "202", description = "Recorded")
    @ScanProblems
    @StaffProblems
    @PostMapping("/check-ins")
    ResponseEntity<ScanAnswer> checkIn(
            @PathVariable @Pattern(regexp = PlaceIds.FORM) String checkpointId,
            @Valid @RequestBody StaffCheckIn body,
            Authentication caller) {
        var report = new ByStaff(
                caller.getName(), checkpointId, body.unitId(), body.scanId().toString(), body.scannedAt());
        return ScanAnswer.toStaff(taking.receive(report, body.code()));
    }

    @Operation(
            summary = "Check a visitor out",
            description =
                    "By the personal code or, from the list of those present, by personId. Without visitId the newest"
                            + " visit of the person here ends; with it, the report corrects an earlier one.")
    @ApiResponse(responseCode = "202", description = "Recorded")
    @ScanProblems
    @StaffProblems
    @PostMapping("/check-outs")
    ResponseEntity<ScanAnswer> checkOut(
            @PathVariable @Pattern(regexp = PlaceIds.FORM) String checkpointId,
            @Valid @RequestBody StaffCheckOut body,
            Authentication caller) {
        var report = new ByStaff(
                caller.getName(), checkpointId, body.unitId(), body.scanId().toString(), body.scannedAt());
        String visitId = body.visitId() == null ? null : body.visitId().toString();
        return ScanAnswer.toStaff(seeOff(report, body, visitId));
    }

    private ScanOutcome seeOff(ByStaff report, StaffCheckOut body, @Nullable String visitId) {
        if (body.code() != null) {
            return taking.seeOff(report, body.code(), visitId);
        }
        if (body.personId() != null) {
            return taking.seeOffListed(report, body.personId().toString(), visitId);
        }
        throw ProblemException.invalid("/personId", "or a code is required");
    }

    @Operation(
            summary = "The short code of this moment",
            description = "What a visitor who has just checked in shows on the screen as well; for owner and staff.")
    @ApiResponse(responseCode = "200", description = "Current and previous code")
    @StaffProblems
    @GetMapping("/short-code")
    ShortCode shortCode(@PathVariable @Pattern(regexp = PlaceIds.FORM) String checkpointId, Authentication caller) {
        staff.require(checkpointId, caller);
        ShortCodes.Current current = shortCodes.current(checkpointId, clock.instant());
        return new ShortCode(current.code(), current.previous(), current.until());
    }

    @Schema(name = "StaffCheckIn")
    record StaffCheckIn(
            @Schema(example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @NotNull
            UUID scanId,

            @Schema(
                    description = "Text of the visitor's personal QR code as read",
                    example = "HTTPS://TOKHAI.EXAMPLE/P/CIAAAAAAAAAAAAAAAEAAAAIB…")
            @NotBlank
            @Size(max = 2048)
            String code,

            @Schema(example = "7H2K9QXV03BNS") @Pattern(regexp = PlaceIds.FORM) @Nullable
            String unitId,

            @Schema(example = "2021-06-01T01:02:03Z") @NotNull
            Instant scannedAt) {

        @Override
        public String toString() {
            return "StaffCheckIn[" + scanId + "]";
        }
    }

    @Schema(name = "StaffCheckOut")
    record StaffCheckOut(
            @Schema(example = "0199b3c4-7777-7f80-9a1b-2c3d4e5f6072") @NotNull
            UUID scanId,

            @Schema(example = "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @Nullable
            UUID visitId,

            @Schema(example = "6f1d2c3b-4a59-4687-9a0b-1c2d3e4f5061", description = "From the list; or a code")
            @Nullable
            UUID personId,

            @Schema(example = "HTTPS://TOKHAI.EXAMPLE/P/CIAAAAAAAAAAAAAAAEAAAAIB…") @Size(max = 2048) @Nullable
            String code,

            @Schema(example = "7H2K9QXV03BNS") @Pattern(regexp = PlaceIds.FORM) @Nullable
            String unitId,

            @Schema(example = "2021-06-01T02:30:00Z") @NotNull
            Instant scannedAt) {

        @Override
        public String toString() {
            return "StaffCheckOut[" + scanId + "]";
        }
    }

    @Schema(name = "ShortCode")
    record ShortCode(
            @Schema(example = "7K2M") String code,

            @Schema(example = "QX04", description = "Of those who scanned a moment ago")
            String previousCode,

            @Schema(example = "2021-06-01T01:05:00Z") Instant until) {}
}
