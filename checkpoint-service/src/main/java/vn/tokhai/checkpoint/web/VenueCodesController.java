package vn.tokhai.checkpoint.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.PosterSize;
import vn.tokhai.checkpoint.web.PrintedCodes.Wanted;

/** Venue codes and posters of a checkpoint and of each of its units. */
@RestController
@RequestMapping({"/api/v1/checkpoints/{checkpointId}", "/api/v1/checkpoints/{checkpointId}/units/{unitId}"})
@Tag(name = "venue-codes", description = "Mã QR của điểm · Venue codes and posters")
@PreAuthorize("hasRole('citizen')")
class VenueCodesController {

    private final PrintedCodes codes;

    VenueCodesController(PrintedCodes codes) {
        this.codes = codes;
    }

    @Operation(summary = "Mã QR của điểm, dạng văn bản · Venue code as text")
    @ApiResponse(
            responseCode = "200",
            description = "What the code says and where its pictures are",
            useReturnTypeSchema = true)
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Validated
    @GetMapping("/venue-code")
    VenueCodeAnswer text(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            @Parameter(example = "1") @RequestParam(required = false) @Nullable Integer copy,
            Authentication caller) {
        return codes.text(new Wanted(checkpointId, unitId, copy, caller.getName()));
    }

    @Operation(summary = "Mã QR của điểm, ảnh PNG · Venue code as a picture")
    @ApiResponse(
            responseCode = "200",
            description = "Quiet zone included",
            content = @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")))
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Validated
    @GetMapping("/venue-code.png")
    ResponseEntity<byte[]> png(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            @Parameter(example = "1") @RequestParam(required = false) @Nullable Integer copy,
            @Parameter(description = "Side in pixels", example = "600")
                    @RequestParam(defaultValue = "600")
                    @Min(200)
                    @Max(2000)
                    int size,
            Authentication caller) {
        return codes.png(new Wanted(checkpointId, unitId, copy, caller.getName()), size);
    }

    @Operation(summary = "Mã QR của điểm, ảnh SVG · Venue code as a drawing")
    @ApiResponse(
            responseCode = "200",
            description = "Quiet zone included",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Validated
    @GetMapping("/venue-code.svg")
    ResponseEntity<byte[]> svg(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            @Parameter(example = "1") @RequestParam(required = false) @Nullable Integer copy,
            Authentication caller) {
        return codes.svg(new Wanted(checkpointId, unitId, copy, caller.getName()));
    }

    @Operation(
            summary = "Tờ dán để in · Poster to print",
            description = "Upright A4, A5 or A6. Letters of Vietnamese and most European scripts are drawn; Hebrew and"
                    + " Arabic run from right to left, Arabic letters unjoined; others stand as an empty box.")
    @ApiResponse(
            responseCode = "200",
            description = "Vietnamese with English beside it",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Validated
    @GetMapping("/poster.pdf")
    ResponseEntity<byte[]> poster(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            @Parameter(example = "1") @RequestParam(required = false) @Nullable Integer copy,
            @Parameter(example = "A4") @RequestParam(defaultValue = "A4") @Pattern(regexp = "A[456]") String size,
            Authentication caller) {
        return codes.poster(
                new Wanted(checkpointId, unitId, copy, caller.getName()),
                PosterSize.parse(size).orElseThrow());
    }

    @Operation(
            summary = "Cấp thêm một bản · Issue another copy",
            description = "Each copy on a wall has a number of its own, so that one can be told from another.")
    @ApiResponse(responseCode = "201", description = "The new copy", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/venue-code/copies")
    @ResponseStatus(HttpStatus.CREATED)
    VenueCodeAnswer issueCopy(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            Authentication caller) {
        return codes.issueCopy(checkpointId, unitId, caller.getName());
    }

    @Operation(summary = "Các bản đã cấp · Copies issued")
    @ApiResponse(responseCode = "200", description = "All, first copy first", useReturnTypeSchema = true)
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping("/venue-code/copies")
    CopiesAnswer copies(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            Authentication caller) {
        return codes.copies(checkpointId, unitId, caller.getName());
    }

    record RevocationForm(
            @Schema(
                    example = "STOLEN",
                    allowableValues = {"STOLEN", "MOVED", "DAMAGED", "COVERED", "REPLACED", "OTHER"})
            @Nullable
            String reason) {}

    @Operation(
            summary = "Thu hồi một bản · Revoke one copy",
            description = "No check-in by this copy counts from then on; the others stay. Harmless when repeated.")
    @ApiResponse(responseCode = "200", description = "The copy", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PutMapping("/venue-code/copies/{copy}/revocation")
    CopiesAnswer.CopyAnswer revoke(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable(required = false) @Nullable String unitId,
            @Parameter(example = "1") @PathVariable int copy,
            @RequestBody RevocationForm form,
            Authentication caller) {
        return codes.revoke(new Wanted(checkpointId, unitId, copy, caller.getName()), form.reason());
    }
}
