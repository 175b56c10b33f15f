package vn.tokhai.checkin.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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

import vn.tokhai.checkin.Place;
import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.Occupancy;
import vn.tokhai.checkin.visit.VisitBook;

/** Danh sách người đến/đi: who came and went, and how many are there. For owner and staff; people are opaque ids. */
@Tag(name = "Visits of a checkpoint", description = "Danh sách người đến/đi. Arrivals and departures")
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}")
@PreAuthorize("hasRole('citizen')")
class CheckpointVisitsController {

    private final VisitBook visits;
    private final Staff staff;
    private final Clock clock;

    CheckpointVisitsController(VisitBook visits, Staff staff, Clock clock) {
        this.visits = visits;
        this.staff = staff;
        this.clock = clock;
    }

    @Operation(
            summary = "Arrivals or departures of a checkpoint, newest arrival first",
            description = "For owner and staff. Visits are kept for 30 days.")
    @ApiResponse(responseCode = "200", description = "A page; complete as of a moment ago")
    @StaffProblems
    @GetMapping("/visits")
    VisitList list(
            @PathVariable @Pattern(regexp = PlaceIds.FORM) String checkpointId,
            @Parameter(example = "2021-06-01T00:00:00Z") @RequestParam(required = false) @Nullable Instant from,
            @Parameter(example = "2021-06-02T00:00:00Z") @RequestParam(required = false) @Nullable Instant to,
            @Parameter(description = "IN: arrived in the span; OUT: departed in it", example = "IN")
                    @RequestParam(defaultValue = "IN")
                    Scan.Direction direction,
            @Parameter(example = "7H2K9QXV03BNS")
                    @RequestParam(required = false)
                    @Pattern(regexp = PlaceIds.FORM)
                    @Nullable
                    String unitId,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @Parameter(description = "Cursor: next of the page before", example = "MTYyMjUwOTMyMzAwMDph")
                    @RequestParam(required = false)
                    @Size(max = 200)
                    @Nullable
                    String after,
            Authentication caller) {
        staff.require(checkpointId, caller);
        var query = Spans.query(clock.instant(), from, to, direction, unitId, limit, after);
        return VisitList.of(
                visits.ofCheckpoint(checkpointId, query), visit -> VisitView.of(visit, visit.personId(), null));
    }

    @Operation(
            summary = "How many people are there now",
            description =
                    "For owner and staff. Who did not check out is assumed to stay as long as is typical of the kind"
                            + " of place (present), and may stay up to twelve hours (presentAtMost).")
    @ApiResponse(responseCode = "200", description = "Counts of people, in all and by unit")
    @StaffProblems
    @GetMapping("/occupancy")
    OccupancyView occupancy(@PathVariable @Pattern(regexp = PlaceIds.FORM) String checkpointId, Authentication caller) {
        Place place = staff.require(checkpointId, caller);
        return OccupancyView.of(
                Answers.given(visits.occupancy(checkpointId, clock.instant(), place.typicalStay())), place);
    }

    @Schema(name = "Occupancy")
    record OccupancyView(
            @Schema(example = "2021-06-01T02:30:00Z") Instant at,
            @Schema(example = "41") int present,
            @Schema(example = "57") int presentAtMost,
            List<UnitView> byUnit) {

        static OccupancyView of(Occupancy occupancy, Place place) {
            return new OccupancyView(
                    occupancy.at(),
                    occupancy.present(),
                    occupancy.presentAtMost(),
                    occupancy.byUnit().stream()
                            .map(unit -> UnitView.of(unit, place))
                            .toList());
        }
    }

    /** @param unitId absent for those who scanned the code of the checkpoint itself */
    @Schema(name = "UnitOccupancy")
    record UnitView(
            @Schema(example = "7H2K9QXV03BNS") @Nullable String unitId,
            @Schema(example = "Tầng 2") @Nullable String unitName,
            @Schema(example = "12") int present,
            @Schema(example = "15") int presentAtMost) {

        static UnitView of(Occupancy.OfUnit unit, Place place) {
            String unitId = unit.unitId();
            String name = unitId == null ? null : place.units().get(unitId);
            return new UnitView(unitId, name, unit.present(), unit.presentAtMost());
        }
    }
}
