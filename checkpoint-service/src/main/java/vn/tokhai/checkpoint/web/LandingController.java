package vn.tokhai.checkpoint.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.TimeStep;
import vn.tokhai.checkpoint.VenueCodes;

/** What a phone's camera opens when it reads a poster outside the app. */
@RestController
@Tag(name = "venue-codes")
@SecurityRequirements
class LandingController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final VenueCodes codes;
    private final FindingPlaces finding;
    private final LandingPage page;
    private final Clock clock;

    LandingController(VenueCodes codes, FindingPlaces finding, LandingPage page, Clock clock) {
        this.codes = codes;
        this.finding = finding;
        this.page = page;
        this.clock = clock;
    }

    @Operation(
            summary = "Trang mở từ mã QR · Page behind a venue code",
            description = "Names the place, so that a visitor can compare it with the poster (R09).")
    @ApiResponse(
            responseCode = "200",
            description = "The place",
            content =
                    @Content(mediaType = "text/html", schema = @Schema(type = "string", example = "<!doctype html>…")))
    @ApiResponse(
            responseCode = "404",
            description = "Forged or unknown: tells the visitor to report the poster",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @ApiResponse(
            responseCode = "410",
            description = "This copy was revoked, or the code on a screen is out of date",
            content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
    @GetMapping({"/c/{token}", "/C/{token}"})
    ResponseEntity<String> land(
            @Parameter(description = "In either case", example = "CEAAAAAAAAAAA…") @PathVariable String token) {
        return switch (codes.recognise(token)) {
            case VenueCodes.Recognised.Genuine(PlaceId placeId, int copy) ->
                finding.place(placeId)
                        .map(place -> place.copies().revocationOf(copy).isPresent()
                                ? answer(HttpStatus.GONE, page.revoked(place, token))
                                : answer(HttpStatus.OK, page.of(place, token)))
                        .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.forged(token)));
            case VenueCodes.Recognised.Rotating(PlaceId placeId, TimeStep step) ->
                finding.place(placeId)
                        .map(place -> step.isValidAt(clock.instant())
                                ? answer(HttpStatus.OK, page.of(place, token))
                                : answer(HttpStatus.GONE, page.outdated(place, token)))
                        .orElseGet(() -> answer(HttpStatus.NOT_FOUND, page.forged(token)));
            case VenueCodes.Recognised.Forged forged -> answer(HttpStatus.NOT_FOUND, page.forged(token));
        };
    }

    private ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header("Content-Security-Policy", page.contentSecurityPolicy())
                .header("Referrer-Policy", "no-referrer")
                .body(html);
    }
}
