package vn.tokhai.checkpoint.areas.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.areas.DirectoryState;
import vn.tokhai.checkpoint.areas.ListedPlace;
import vn.tokhai.checkpoint.areas.ListingPlaces;
import vn.tokhai.checkpoint.areas.ListingPlaces.Activity;
import vn.tokhai.checkpoint.areas.ListingPlaces.Figures;
import vn.tokhai.platform.problem.ProblemException;

/** Places of an area for those who answer for it. */
@RestController
@RequestMapping("/api/v1/areas/{structure}/{code}")
@Tag(name = "areas", description = "Địa bàn · Places and compliance of an area")
@PreAuthorize("hasAnyRole('health-officer', 'inspector', 'committee')")
class AreaCheckpointsController {

    private static final String PROBLEM = "application/problem+json";
    private static final String SCHEMA = "#/components/schemas/Problem";

    private final ListingPlaces listing;
    private final OfficersArea areas;

    AreaCheckpointsController(ListingPlaces listing, AdministrativeUnits units, DirectoryState directory) {
        this.listing = listing;
        this.areas = new OfficersArea(units, directory);
    }

    /** @param next pass it as {@code after} for the following page; absent on the last one */
    record PlacesAnswer(
            List<PlaceLine> checkpoints, @Nullable String next) {}

    /**
     * @param area as the place was registered, also when it was found under the other structure
     * @param arrivals within the period
     */
    record PlaceLine(
            @Schema(example = "0A2B3C4D5E6F7") String checkpointId,
            @Schema(example = "Chợ Vĩnh Hải") String name,
            @Schema(example = "MARKET") String kind,
            Status status,
            AreaCodes area,
            @Schema(example = "Thôn Thái An") String address,

            @Schema(example = "Chợ Vĩnh Hải, Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
            String placeName,

            Activity activity,
            @Schema(example = "117") int arrivals,
            Instant registeredAt) {

        static PlaceLine of(ListingPlaces.Line line) {
            ListedPlace place = line.place();
            return new PlaceLine(
                    place.checkpointId(),
                    place.name(),
                    place.kind(),
                    place.status(),
                    AreaCodes.of(place.area()),
                    place.address(),
                    place.placeName(),
                    line.activity(),
                    line.arrivals(),
                    place.registeredAt());
        }
    }

    record AreaCodes(
            @Schema(example = "2021") String structure,
            @Schema(example = "58") String province,
            @Schema(example = "586") @Nullable String district,
            @Schema(example = "22846") @Nullable String ward) {

        static AreaCodes of(Area area) {
            return new AreaCodes(area.structure().key(), area.province(), area.district(), area.ward());
        }
    }

    /**
     * @param byKind key of the kind to figures
     * @param byUnit units directly below
     */
    record ComplianceAnswer(
            LocalDate from, LocalDate to, Figures total, Map<String, Figures> byKind, List<UnitFigures> byUnit) {}

    record UnitFigures(
            @Schema(example = "586") String code,
            @Schema(example = "Huyện Ninh Hải") String name,
            Figures figures) {}

    @Operation(
            summary = "Các điểm trong địa bàn · Places of an area",
            description =
                    "Sorted by ward, then name. Finds places registered under the codes of the other structure too. activity=SILENT lists those that took nobody in within the period: for reminders.")
    @ApiResponse(responseCode = "200", description = "One page", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "403",
            description = "Outside the caller's areas (/problems/outside-area)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such unit (/problems/not-found)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    @GetMapping("/checkpoints")
    PlacesAnswer places(
            @Parameter(example = "2021") @PathVariable String structure,
            @Parameter(example = "586") @PathVariable String code,
            @Parameter(example = "MARKET") @RequestParam(required = false) @Size(max = 64) @Nullable String kind,
            @Parameter(example = "ACTIVE") @RequestParam(required = false) @Nullable Status status,
            @Parameter(example = "SILENT") @RequestParam(required = false) @Nullable Activity activity,
            @Parameter(example = "7") @RequestParam(defaultValue = "7") @Min(1) @Max(ListingPlaces.LONGEST_PERIOD_DAYS)
                    int days,
            @Parameter(example = "cho vinh hai") @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(example = "NTgvNTg2Lw") @RequestParam(required = false) @Size(max = 200) @Nullable String after,
            Authentication officer) {
        AdministrativeUnit area = areas.require(structure, code, officer);
        ListingPlaces.Page page =
                listing.list(area, new ListingPlaces.Filter(kind, status, activity, q, days), key(after), limit);
        return new PlacesAnswer(
                page.lines().stream().map(PlaceLine::of).toList(), page.next() == null ? null : cursor(page.next()));
    }

    @Operation(
            summary = "Tuân thủ quét mã trong địa bàn · Which places of an area take visitors in",
            description =
                    "Open places: registered, active (arrivals within the period), silent, and fresh ones registered within it; by kind and by the units directly below. Figures follow within a minute of the scans.")
    @ApiResponse(responseCode = "200", description = "The figures", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "403",
            description = "Outside the caller's areas (/problems/outside-area)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no such unit (/problems/not-found)",
            content = @Content(mediaType = PROBLEM, schema = @Schema(ref = SCHEMA)))
    @GetMapping("/compliance")
    ComplianceAnswer compliance(
            @Parameter(example = "2021") @PathVariable String structure,
            @Parameter(example = "58") @PathVariable String code,
            @Parameter(example = "7") @RequestParam(defaultValue = "7") @Min(1) @Max(ListingPlaces.LONGEST_PERIOD_DAYS)
                    int days,
            Authentication officer) {
        AdministrativeUnit area = areas.require(structure, code, officer);
        ListingPlaces.Compliance found = listing.compliance(area, days);
        return new ComplianceAnswer(
                found.from(),
                found.to(),
                found.total(),
                found.byKind(),
                found.byUnit().entrySet().stream()
                        .map(unit -> new UnitFigures(
                                unit.getKey(), areas.nameOf(area.structure(), unit.getKey()), unit.getValue()))
                        .toList());
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String key(@Nullable String cursor) {
        try {
            return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("?after", "Không phải con trỏ trang · is no cursor of a page");
        }
    }
}
