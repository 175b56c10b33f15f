package vn.tokhai.declaration.health.web;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

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

import vn.tokhai.declaration.health.ListingMissing;

@Tag(name = "Sức khỏe hằng ngày / daily health")
@PreAuthorize("hasRole('health-officer')")
@RestController
class MissingReportsController {

    private final ListingMissing listing;
    private final OfficerAreas areas;

    MissingReportsController(ListingMissing listing, OfficerAreas areas) {
        this.listing = listing;
        this.areas = areas;
    }

    record MissingPage(
            List<MissingReport> missing, @Nullable String next) {

        static MissingPage of(ListingMissing.Page page) {
            return new MissingPage(
                    page.missing().stream().map(MissingReport::of).toList(), Cursor.of(page.next()));
        }
    }

    record MissingReport(String quarantineId, String personId, String kind, AreaPart area, SlotBody slot) {

        static MissingReport of(ListingMissing.Missing missing) {
            var quarantine = missing.quarantine();
            return new MissingReport(
                    quarantine.id().toString(),
                    quarantine.personId().toString(),
                    quarantine.kind().key(),
                    AreaPart.of(quarantine.area()),
                    Objects.requireNonNull(SlotBody.of(missing.slot())));
        }
    }

    @Operation(
            summary = "Ai còn phải báo cáo / who still has to report",
            description = "Trong khung giờ đang mở, theo xã. / In the slots that are open now, by ward; kept ready.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Một trang / one page",
            content = @Content(examples = @ExampleObject(HealthExamples.MISSING)))
    @GetMapping("/api/v1/health-reports/due")
    MissingPage due(
            @Parameter(example = "2021:58/586") @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            Authentication authentication) {
        return MissingPage.of(listing.due(areas.asked(area, authentication), Cursor.position(after), limit));
    }

    @Operation(
            summary = "Ai đã quá hạn báo cáo / who is overdue",
            description =
                    "Các khung giờ đã qua trong 24 giờ, mới nhất trước; báo cáo muộn sẽ rời danh sách. / Slots that passed in the last 24 hours, newest first; a late report leaves the list.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Một trang / one page",
            content = @Content(examples = @ExampleObject(HealthExamples.MISSING)))
    @GetMapping("/api/v1/health-reports/overdue")
    MissingPage overdue(
            @Parameter(example = "2021:58/586") @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            Authentication authentication) {
        return MissingPage.of(listing.overdue(areas.asked(area, authentication), Cursor.position(after), limit));
    }
}
