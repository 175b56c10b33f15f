package vn.tokhai.checkin.web;

import java.time.Clock;
import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkin.Places;
import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.Visit;
import vn.tokhai.checkin.visit.VisitBook;

/** Where I was. Needs a log-in; no code opens it (R02). */
@Tag(name = "My visits", description = "Nơi tôi đã đến. Where I was")
@RestController
@RequestMapping("/api/v1/me/visits")
@PreAuthorize("hasRole('citizen')")
class MyVisitsController {

    private final VisitBook visits;
    private final Places places;
    private final Clock clock;

    MyVisitsController(VisitBook visits, Places places, Clock clock) {
        this.visits = visits;
        this.places = places;
        this.clock = clock;
    }

    @Operation(summary = "My visits of the last 30 days, newest first")
    @ApiResponse(responseCode = "200", description = "A page; complete as of a moment ago")
    @GetMapping
    VisitList list(
            @Parameter(description = "Arrived at or after", example = "2021-06-01T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant from,
            @Parameter(description = "Arrived before", example = "2021-06-02T00:00:00Z")
                    @RequestParam(required = false)
                    @Nullable
                    Instant to,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
            @Parameter(description = "Cursor: next of the page before", example = "MTYyMjUwOTMyMzAwMDph")
                    @RequestParam(required = false)
                    @Size(max = 200)
                    @Nullable
                    String after,
            Authentication caller) {
        var query = Spans.query(clock.instant(), from, to, Scan.Direction.IN, null, limit, after);
        return VisitList.of(
                visits.ofPerson(caller.getName(), query), visit -> VisitView.of(visit, null, placeOf(visit)));
    }

    private @Nullable PlaceView placeOf(Visit visit) {
        return places.find(visit.checkpointId())
                .map(place -> PlaceView.of(place, visit.unitId()))
                .orElse(null);
    }
}
