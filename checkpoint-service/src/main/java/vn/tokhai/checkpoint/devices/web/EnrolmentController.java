package vn.tokhai.checkpoint.devices.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.devices.EnrollingDevices;
import vn.tokhai.checkpoint.devices.EnrolmentForm;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** What a device does itself. It has no token: the ticket and its key speak for it. */
@RestController
@Tag(name = "devices")
@SecurityRequirements
class EnrolmentController {

    private final EnrollingDevices enrolling;
    private final PlaceNames names;

    EnrolmentController(EnrollingDevices enrolling, PlaceNames names) {
        this.enrolling = enrolling;
        this.names = names;
    }

    record EnrolmentBody(
            @Schema(example = "HTTPS://QR.EXAMPLE.VN/D/CMAAAAAAAAAAA…", description = "The code that the owner showed")
            @Nullable
            String ticket,

            @Schema(
                    example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                    description = "32 bytes of the device's Ed25519 key, base64url without padding")
            @Nullable
            String publicKey,

            @Schema(
                    example = "bm90IGEgcmVhbCBzaWduYXR1cmU…",
                    description =
                            "Ed25519 signature, base64url without padding, of these three lines joined by a line feed:"
                                    + " tokhai-device-v1, the last part of the ticket in upper case, publicKey")
            @Nullable
            String proof) {

        @Override
        public String toString() {
            return "EnrolmentBody[publicKey=" + publicKey + ']';
        }
    }

    /** @param units to which the device is limited; absent for the whole place */
    record EnrolledAnswer(
            @Schema(example = "5b8e2f10-6c3d-4a7b-9e21-0d4f8c6a1b35")
            String deviceId,

            @Schema(example = "0A2B3C4D5E6F7") String checkpointId,

            @Schema(example = "Chợ Vĩnh Hải, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
            String placeName,

            @Schema(example = "Máy cổng chính") @Nullable String name,
            @Nullable List<String> units,
            Instant enrolledAt) {}

    @Operation(
            summary = "Thêm thiết bị bằng mã một lần · Enrol a device",
            description =
                    "The device brings the ticket and its own key, and proves that the key is its own. Asking again"
                            + " with the same key gives the same device; any other key finds nothing.")
    @ApiResponse(responseCode = "201", description = "Enrolled", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/devices")
    @ResponseStatus(HttpStatus.CREATED)
    EnrolledAnswer enrol(@RequestBody EnrolmentBody body) {
        EnrollingDevices.Enrolled enrolled = CheckpointProblems.valueOf(
                enrolling.enrol(new EnrolmentForm(body.ticket(), body.publicKey(), body.proof())),
                CheckpointProblems.NOT_OWNER);
        Checkpoint checkpoint = enrolled.checkpoint();
        Device device = enrolled.device();
        return new EnrolledAnswer(
                device.id().toString(),
                checkpoint.id().toString(),
                names.placeName(checkpoint.details()),
                device.name(),
                device.units().isEmpty()
                        ? null
                        : device.units().stream().map(PlaceId::toString).toList(),
                device.enrolledAt());
    }
}
