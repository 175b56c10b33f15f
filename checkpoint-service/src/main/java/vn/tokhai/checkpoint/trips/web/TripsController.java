package vn.tokhai.checkpoint.trips.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.trips.RunningTrips;
import vn.tokhai.checkpoint.trips.Segment;
import vn.tokhai.checkpoint.trips.Trip;
import vn.tokhai.checkpoint.trips.TripForm;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** Trips of vehicles, reported by their owners and staff. */
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}/trips")
@Tag(name = "trips", description = "Chuyến của phương tiện · Trips of vehicles")
@PreAuthorize("hasRole('citizen')")
class TripsController {

    private final RunningTrips running;

    TripsController(RunningTrips running) {
        this.running = running;
    }

    record SegmentBody(
            @Schema(example = "Nha Trang", maxLength = 255) @Nullable
            String from,

            @Schema(example = "Đà Lạt", maxLength = 255) @Nullable
            String to,

            @Schema(example = "2021-06-01T05:00:00Z") @Nullable
            Instant departsAt,

            @Schema(example = "2021-06-01T09:00:00Z") @Nullable
            Instant arrivesAt) {

        static SegmentBody of(Segment segment) {
            return new SegmentBody(segment.from(), segment.to(), segment.departsAt(), segment.arrivesAt());
        }

        TripForm.SegmentForm toForm() {
            return new TripForm.SegmentForm(from, to, departsAt, arrivesAt);
        }
    }

    record StartBody(
            @Schema(
                    example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b31",
                    description = "UUID made by the client; sending again is harmless")
            @Nullable
            String tripId,

            @Schema(example = "Nha Trang - Đà Lạt", maxLength = 255) @Nullable
            String route,

            @Schema(description = "As planned, at most 100; optional") @Nullable
            List<@Nullable SegmentBody> segments,

            @Schema(example = "2021-06-01T05:03:00Z", description = "Absent for now; up to 72 hours ago") @Nullable
            Instant startedAt) {

        TripForm toForm() {
            return new TripForm(
                    tripId,
                    route,
                    segments == null
                            ? null
                            : segments.stream()
                                    .<TripForm.@Nullable SegmentForm>map(each -> each == null ? null : each.toForm())
                                    .toList(),
                    startedAt);
        }
    }

    record EndBody(
            @Schema(example = "2021-06-01T09:10:00Z", description = "Absent for now") @Nullable
            Instant endedAt) {}

    /** @param end how the end is known; absent while under way */
    record TripAnswer(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b31")
            String tripId,

            @Schema(example = "0A2B3C4D5E6F7") String checkpointId,
            @Schema(example = "12") int number,

            @Schema(example = "Nha Trang - Đà Lạt") @Nullable
            String route,

            List<SegmentBody> segments,
            Instant startedAt,
            Instant endsAtTheLatest,
            @Nullable Instant endedAt,
            Trip.@Nullable How end) {

        static TripAnswer of(Trip trip) {
            Trip.Ending ending = trip.ending();
            return new TripAnswer(
                    trip.id().toString(),
                    trip.vehicle().toString(),
                    trip.number(),
                    trip.route(),
                    trip.segments().stream().map(SegmentBody::of).toList(),
                    trip.startedAt(),
                    trip.endsAtTheLatest(),
                    ending == null ? null : ending.at(),
                    ending == null ? null : ending.how());
        }
    }

    /** @param next pass it as {@code after} for the following page; absent on the last one */
    record TripsAnswer(
            List<TripAnswer> trips,
            @Schema(example = "12") @Nullable String next) {}

    @Operation(
            summary = "Bắt đầu chuyến · Start a trip",
            description = "One trip at a time per vehicle. Asking again with the same tripId gives the same trip.")
    @ApiResponse(responseCode = "201", description = "Under way; Location names it", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping
    ResponseEntity<TripAnswer> start(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody StartBody body,
            Authentication caller) {
        Trip trip = value(running.start(CheckpointProblems.idIn(checkpointId), caller.getName(), body.toForm()));
        return ResponseEntity.created(URI.create("/api/v1/checkpoints/" + trip.vehicle() + "/trips/" + trip.id()))
                .body(TripAnswer.of(trip));
    }

    @Operation(summary = "Kết thúc chuyến · End a trip", description = "Harmless when repeated.")
    @ApiResponse(responseCode = "200", description = "The trip with its end", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/{tripId}/end")
    TripAnswer end(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b31") @PathVariable String tripId,
            @RequestBody(required = false) @Nullable EndBody body,
            Authentication caller) {
        return TripAnswer.of(value(running.end(
                CheckpointProblems.idIn(checkpointId),
                caller.getName(),
                CheckpointProblems.uuidIn(tripId),
                body == null ? null : body.endedAt())));
    }

    @Operation(summary = "Một chuyến · One trip")
    @ApiResponse(responseCode = "200", description = "The trip", useReturnTypeSchema = true)
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping("/{tripId}")
    TripAnswer one(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b31") @PathVariable String tripId,
            Authentication caller) {
        return TripAnswer.of(value(running.one(
                CheckpointProblems.idIn(checkpointId), caller.getName(), CheckpointProblems.uuidIn(tripId))));
    }

    @Operation(summary = "Các chuyến · Trips of a vehicle", description = "Newest first.")
    @ApiResponse(responseCode = "200", description = "One page", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping
    TripsAnswer list(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(example = "12") @RequestParam(required = false) @Nullable Integer after,
            Authentication caller) {
        List<Trip> page = value(running.list(CheckpointProblems.idIn(checkpointId), caller.getName(), after, limit));
        boolean more = page.size() == limit && page.getLast().number() > 1;
        return new TripsAnswer(
                page.stream().map(TripAnswer::of).toList(),
                more ? Integer.toString(page.getLast().number()) : null);
    }

    private static <T> T value(Outcome<T> outcome) {
        return CheckpointProblems.valueOf(outcome, CheckpointProblems.NOT_STAFF);
    }
}
