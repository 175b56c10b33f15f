package vn.tokhai.checkpoint.devices.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.QrCodes;
import vn.tokhai.checkpoint.devices.EnrollingDevices;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** What owners do with the devices of their places. */
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}")
@Tag(name = "devices", description = "Thiết bị quét · Devices that staff scan with")
@PreAuthorize("hasRole('citizen')")
class DevicesController {

    private final EnrollingDevices enrolling;
    private final QrCodes qrCodes;

    DevicesController(EnrollingDevices enrolling, QrCodes qrCodes) {
        this.enrolling = enrolling;
        this.qrCodes = qrCodes;
    }

    record TicketBody(
            @Schema(example = "Máy cổng chính", maxLength = 255) @Nullable
            String name,

            @Schema(
                    example = "[\"1Z2Y3X4W5V6T7\"]",
                    description =
                            "Units to which the device is limited, with all below them; left out for the whole place")
            @Nullable
            List<@Nullable String> units) {}

    /** @param svg the code to show to the device; like the text it is told once */
    record TicketAnswer(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b41")
            String enrolmentId,

            @Schema(example = "HTTPS://QR.EXAMPLE.VN/D/CMAAAAAAAAAAA…")
            String text,

            @Schema(example = "<svg …>") String svg,
            Instant expiresAt) {

        @Override
        public String toString() {
            return "TicketAnswer[enrolmentId=" + enrolmentId + ']';
        }
    }

    record NameBody(
            @Schema(example = "Máy cổng sau", maxLength = 255) @Nullable
            String name) {}

    record DeviceAnswer(
            @Schema(example = "5b8e2f10-6c3d-4a7b-9e21-0d4f8c6a1b35")
            String deviceId,

            @Schema(example = "Máy cổng chính") @Nullable String name,

            @Schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
            String publicKey,

            @Nullable List<String> units,
            Instant enrolledAt,
            @Nullable Instant revokedAt) {

        static DeviceAnswer of(Device device) {
            return new DeviceAnswer(
                    device.id().toString(),
                    device.name(),
                    device.publicKey(),
                    device.units().isEmpty()
                            ? null
                            : device.units().stream().map(PlaceId::toString).toList(),
                    device.enrolledAt(),
                    device.revokedAt());
        }
    }

    /** Never more than a few hundred: the devices in use and those revoked within 30 days. */
    record DevicesAnswer(List<DeviceAnswer> devices) {}

    @Operation(
            summary = "Tạo mã thêm thiết bị · Prepare the enrolment of a device",
            description = "The answer is a code for one device, good for 15 minutes, once.")
    @ApiResponse(responseCode = "201", description = "Show it to the device", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/device-enrolments")
    ResponseEntity<TicketAnswer> prepare(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody TicketBody body,
            Authentication caller) {
        PlaceId checkpoint = CheckpointProblems.idIn(checkpointId);
        EnrollingDevices.Ticket ticket =
                value(enrolling.prepare(checkpoint, caller.getName(), body.name(), body.units()));
        return ResponseEntity.created(
                        URI.create("/api/v1/checkpoints/" + checkpoint + "/device-enrolments/" + ticket.enrolmentId()))
                .header("Cache-Control", "no-store")
                .body(new TicketAnswer(
                        ticket.enrolmentId().toString(),
                        ticket.text(),
                        qrCodes.svg(ticket.text()),
                        ticket.expiresAt()));
    }

    @Operation(summary = "Hủy mã thêm thiết bị · Withdraw an enrolment", description = "Harmless when repeated.")
    @ApiResponse(responseCode = "204", description = "The code is void", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @DeleteMapping("/device-enrolments/{enrolmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b41") @PathVariable String enrolmentId,
            Authentication caller) {
        value(enrolling.withdraw(
                CheckpointProblems.idIn(checkpointId), caller.getName(), CheckpointProblems.uuidIn(enrolmentId)));
    }

    @Operation(
            summary = "Các thiết bị · Devices of a checkpoint",
            description = "Those in use, and those revoked within 30 days.")
    @ApiResponse(responseCode = "200", description = "At most a few hundred", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @GetMapping("/devices")
    DevicesAnswer list(@Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId, Authentication caller) {
        return new DevicesAnswer(
                value(enrolling.list(CheckpointProblems.idIn(checkpointId), caller.getName()))
                        .access()
                        .devices()
                        .stream()
                        .map(DeviceAnswer::of)
                        .toList());
    }

    @Operation(summary = "Đổi tên thiết bị · Rename a device")
    @ApiResponse(responseCode = "200", description = "The device", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PutMapping("/devices/{deviceId}")
    DeviceAnswer rename(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "5b8e2f10-6c3d-4a7b-9e21-0d4f8c6a1b35") @PathVariable String deviceId,
            @RequestBody NameBody body,
            Authentication caller) {
        return DeviceAnswer.of(value(enrolling.rename(
                CheckpointProblems.idIn(checkpointId),
                caller.getName(),
                CheckpointProblems.uuidIn(deviceId),
                body.name())));
    }

    @Operation(
            summary = "Thu hồi thiết bị · Revoke a device",
            description =
                    "At once, wherever the registry is read. What it signed before stays good. Harmless when repeated.")
    @ApiResponse(responseCode = "204", description = "Revoked", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @DeleteMapping("/devices/{deviceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "5b8e2f10-6c3d-4a7b-9e21-0d4f8c6a1b35") @PathVariable String deviceId,
            Authentication caller) {
        value(enrolling.revoke(
                CheckpointProblems.idIn(checkpointId), caller.getName(), CheckpointProblems.uuidIn(deviceId)));
    }

    private static <T> T value(Outcome<T> outcome) {
        return CheckpointProblems.valueOf(outcome, CheckpointProblems.NOT_OWNER);
    }
}
