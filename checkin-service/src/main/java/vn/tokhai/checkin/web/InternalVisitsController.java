package vn.tokhai.checkin.web;

import java.time.Duration;
import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.Occupancy;
import vn.tokhai.checkin.visit.OwnVisits;
import vn.tokhai.checkin.visit.VisitCursor;
import vn.tokhai.checkin.visit.VisitPage;
import vn.tokhai.checkin.visit.VisitQuery;

/**
 * Answers to other instances of this service, from the state of this one alone: a key that moved meanwhile is 503, never
 * a question passed on. The role {@code service} guards all of {@code /internal}; the gateway does not route it.
 */
@Hidden
@RestController
@RequestMapping("/internal/v1")
class InternalVisitsController {

    private final OwnVisits visits;

    InternalVisitsController(OwnVisits visits) {
        this.visits = visits;
    }

    @GetMapping("/people/{personId}/visits")
    VisitPage ofPerson(@PathVariable String personId, @Valid @ModelAttribute Question question) {
        return Answers.given(visits.ofPerson(personId, question.query()));
    }

    @GetMapping("/checkpoints/{checkpointId}/visits")
    VisitPage ofCheckpoint(@PathVariable String checkpointId, @Valid @ModelAttribute Question question) {
        return Answers.given(visits.ofCheckpoint(checkpointId, question.query()));
    }

    @GetMapping("/checkpoints/{checkpointId}/occupancy")
    Occupancy occupancy(
            @PathVariable String checkpointId, @RequestParam Instant at, @RequestParam Duration typicalStay) {
        return Answers.given(visits.occupancy(checkpointId, at, typicalStay));
    }

    record Question(
            @NotNull Instant from,
            @NotNull Instant until,
            Scan.@NotNull Direction direction,
            @Nullable String unitId,
            @Min(1) @Max(500) int limit,
            @Nullable Instant afterTime,
            @Nullable String afterVisit) {

        VisitQuery query() {
            VisitCursor after = afterTime == null || afterVisit == null ? null : new VisitCursor(afterTime, afterVisit);
            return new VisitQuery(from, until, direction, unitId, limit, after);
        }
    }
}
