package vn.tokhai.checkpoint.screens.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.QrCodes;
import vn.tokhai.checkpoint.screens.RotatingCode;
import vn.tokhai.checkpoint.screens.ScreenLink;
import vn.tokhai.checkpoint.screens.ShowingCodes;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** Codes that change every half a minute, and links for the screens that show them. */
@RestController
@Tag(name = "venue-codes")
class ScreensController {

    private final ShowingCodes showing;
    private final PlaceNames names;
    private final QrCodes qrCodes;

    ScreensController(ShowingCodes showing, PlaceNames names, QrCodes qrCodes) {
        this.showing = showing;
        this.names = names;
        this.qrCodes = qrCodes;
    }

    record LinkForm(
            @Schema(example = "1Z2Y3X4W5V6T7", description = "Absent for the checkpoint itself") @Nullable
            String unitId,

            @Schema(example = "24", description = "1 to 2160 hours") @Nullable
            Integer validHours) {}

    /** @param url open it on the screen; told once, since it holds the secret */
    record NewLinkAnswer(
            LinkAnswer link,

            @Schema(example = "/screen#link=0A2B3C4D5E6F7.1Z2Y3X4W5V6T7.…")
            String url) {}

    record LinkAnswer(
            @Schema(example = "1Z2Y3X4W5V6T7") String linkId,
            @Schema(example = "1Z2Y3X4W5V6T7") @Nullable String unitId,
            Instant createdAt,
            Instant expiresAt) {

        static LinkAnswer of(ScreenLink link) {
            var unitId = link.unitId();
            return new LinkAnswer(
                    link.id(), unitId == null ? null : unitId.toString(), link.createdAt(), link.expiresAt());
        }
    }

    record LinksAnswer(List<LinkAnswer> links) {}

    @Operation(
            summary = "Mã QR đổi theo thời gian · Rotating code",
            description = "Changes every 30 seconds; the step before and after are accepted. For owner and staff.")
    @ApiResponse(responseCode = "200", description = "The code to show now", useReturnTypeSchema = true)
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping({
        "/api/v1/checkpoints/{checkpointId}/rotating-code",
        "/api/v1/checkpoints/{checkpointId}/units/{unitId}/rotating-code"
    })
    @PreAuthorize("hasRole('citizen')")
    ResponseEntity<RotatingCodeAnswer> current(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            Authentication caller) {
        return answer(CheckpointProblems.valueOf(
                showing.current(
                        CheckpointProblems.idIn(checkpointId),
                        unitId == null ? null : CheckpointProblems.idIn(unitId),
                        caller.getName()),
                CheckpointProblems.NOT_STAFF));
    }

    @Operation(
            summary = "Mã QR cho màn hình có liên kết · Rotating code for a screen with a link",
            description = "A link that is made up, expired or revoked gets 404.")
    @ApiResponse(responseCode = "200", description = "The code to show now", useReturnTypeSchema = true)
    @Answers.NotFound
    @SecurityRequirements
    @GetMapping("/api/v1/screen-code")
    ResponseEntity<RotatingCodeAnswer> ofScreen(
            @Parameter(example = "0A2B3C4D5E6F7.1Z2Y3X4W5V6T7.…")
                    @RequestHeader(name = "Tokhai-Screen-Link", defaultValue = "")
                    String link) {
        return answer(CheckpointProblems.valueOf(showing.current(link), CheckpointProblems.NOT_STAFF));
    }

    @Operation(
            summary = "Tạo liên kết cho màn hình · Make a link for a screen",
            description = "Whoever has the address can show the codes of this place until the link expires or is"
                    + " revoked, and can do nothing else.")
    @ApiResponse(responseCode = "201", description = "The address, told once", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/checkpoints/{checkpointId}/screen-links")
    @PreAuthorize("hasRole('citizen')")
    ResponseEntity<NewLinkAnswer> make(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody LinkForm form,
            Authentication caller) {
        var made = CheckpointProblems.valueOf(
                showing.makeLink(
                        CheckpointProblems.idIn(checkpointId),
                        form.unitId() == null ? null : CheckpointProblems.idIn(form.unitId()),
                        form.validHours(),
                        caller.getName()),
                CheckpointProblems.NOT_OWNER);
        return ResponseEntity.created(URI.create("/api/v1/checkpoints/" + checkpointId + "/screen-links/"
                        + made.link().id()))
                .cacheControl(CacheControl.noStore())
                .body(new NewLinkAnswer(LinkAnswer.of(made.link()), "/screen#link=" + made.secret()));
    }

    @Operation(summary = "Liên kết màn hình còn hiệu lực · Links of screens that still work")
    @ApiResponse(responseCode = "200", description = "Without their secrets", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @GetMapping("/api/v1/checkpoints/{checkpointId}/screen-links")
    @PreAuthorize("hasRole('citizen')")
    LinksAnswer list(@Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId, Authentication caller) {
        return new LinksAnswer(CheckpointProblems.valueOf(
                        showing.linksOf(CheckpointProblems.idIn(checkpointId), caller.getName()),
                        CheckpointProblems.NOT_OWNER)
                .stream()
                .map(LinkAnswer::of)
                .toList());
    }

    @Operation(summary = "Thu hồi liên kết · Revoke a link", description = "Harmless when repeated.")
    @ApiResponse(responseCode = "204", description = "Revoked", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @DeleteMapping("/api/v1/checkpoints/{checkpointId}/screen-links/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasRole('citizen')")
    void revoke(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable String linkId,
            Authentication caller) {
        CheckpointProblems.valueOf(
                showing.revoke(CheckpointProblems.idIn(checkpointId), linkId, caller.getName()),
                CheckpointProblems.NOT_OWNER);
    }

    private ResponseEntity<RotatingCodeAnswer> answer(RotatingCode code) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(RotatingCodeAnswer.of(code, names, qrCodes.matrix(code.text())));
    }
}
