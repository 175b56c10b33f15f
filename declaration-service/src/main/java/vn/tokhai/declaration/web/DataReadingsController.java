package vn.tokhai.declaration.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.DataReading;
import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.ListingReadings;
import vn.tokhai.declaration.ListingReadings.Position;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Tôi / me")
@RestController
class DataReadingsController {

    private static final String SEPARATOR = "_";

    private final ListingReadings listing;
    private final People people;

    DataReadingsController(ListingReadings listing, People people) {
        this.people = people;
        this.listing = listing;
    }

    record Readings(List<Reading> readings, @Nullable String next) {}

    record Reading(
            String recordId,
            Instant readAt,
            String reader,
            String purpose,
            String decisionNumber,
            @Nullable String caseId,
            List<String> fields) {

        static Reading of(DataReading reading) {
            Justification why = reading.justification();
            return new Reading(
                    reading.recordId(),
                    reading.at(),
                    reading.reader(),
                    why.purpose(),
                    why.decisionNumber(),
                    why.caseId(),
                    reading.fields());
        }
    }

    @Operation(
            summary = "Ai đã đọc dữ liệu của tôi / who read my data",
            description = "Một năm gần nhất, mới nhất trước. / The last year, newest first.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Các lần đọc / the readings",
            content = @Content(examples = @ExampleObject(Examples.MY_READINGS)))
    @NotFoundAnswer
    @PreAuthorize("hasRole('citizen')")
    @GetMapping("/api/v1/me/data-readings")
    Readings mine(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(description = "Giá trị next của trang trước / next of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "Một người nhà, mặc định là mình / a family member; oneself when absent")
                    @RequestParam(required = false)
                    @Nullable
                    String personId,
            Authentication authentication) {
        var page = listing.page(
                subject(personId, Caller.person(authentication)), limit, after == null ? null : position(after));
        Position next = page.next();
        return new Readings(
                page.readings().stream().map(Reading::of).toList(),
                next == null ? null : next.at() + SEPARATOR + next.recordId());
    }

    private PersonId subject(@Nullable String typed, PersonId asking) {
        if (typed == null) {
            return asking;
        }
        return PersonId.parse(typed)
                .flatMap(people::find)
                .filter(person -> person.answersTo(asking))
                .map(Person::id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "Không phải bạn hay người nhà bạn / neither you nor of your family"));
    }

    private static Position position(String after) {
        int separator = after.indexOf(SEPARATOR);
        try {
            return new Position(
                    Instant.parse(after.substring(0, Math.max(0, separator))), after.substring(separator + 1));
        } catch (DateTimeException e) {
            throw ProblemException.invalid("?after", "has the wrong form");
        }
    }
}
