package vn.tokhai.declaration.health.web;

import java.time.Clock;
import java.util.List;

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

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.ListingQuarantines;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.ReadingReports;
import vn.tokhai.declaration.health.ReportPlans;
import vn.tokhai.declaration.health.Reporters;
import vn.tokhai.declaration.web.Caller;

@Tag(name = "Tôi / me")
@RestController
class MyQuarantinesController {

    private final ListingQuarantines listing;
    private final ReadingReports reports;
    private final Reporters reporters;
    private final ReportPlans plans;
    private final Clock clock;

    MyQuarantinesController(
            ListingQuarantines listing, ReadingReports reports, Reporters reporters, ReportPlans plans, Clock clock) {
        this.listing = listing;
        this.reports = reports;
        this.reporters = reporters;
        this.plans = plans;
        this.clock = clock;
    }

    record MyQuarantines(List<MyQuarantine> quarantines) {}

    /** @param nextReport what is open now or comes next; absent when it is over */
    record MyQuarantine(QuarantineBody quarantine, @Nullable SlotBody nextReport) {}

    @Operation(
            summary = "Các đợt cách ly của tôi / my quarantines",
            description =
                    "Của mình hoặc của một người trong gia đình. / One's own, or those of a member of the family. With the next health report.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Mới nhất trước / newest first",
            content = @Content(examples = @ExampleObject(HealthExamples.MY_QUARANTINES)))
    @PreAuthorize("hasRole('citizen')")
    @GetMapping("/api/v1/me/quarantines")
    MyQuarantines mine(
            @Parameter(description = "Người trong gia đình / member of the family")
                    @RequestParam(required = false)
                    @Nullable
                    String personId,
            Authentication authentication) {
        PersonId me = Caller.person(authentication);
        PersonId about = personId == null
                ? me
                : PersonId.parse(personId)
                        .filter(person -> reporters.citizen(me, person).isPresent())
                        .orElseThrow(HealthProblems::unknown);
        return new MyQuarantines(listing.of(about).stream().map(this::body).toList());
    }

    private MyQuarantine body(Quarantine quarantine) {
        return new MyQuarantine(
                QuarantineBody.forPerson(quarantine),
                quarantine.open()
                        ? SlotBody.of(plans.nextSlot(quarantine, reports.filled(quarantine), clock.instant())
                                .orElse(null))
                        : null);
    }
}
