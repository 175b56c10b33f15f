package vn.tokhai.declaration.health.web;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.health.DangerId;
import vn.tokhai.declaration.health.HealthDanger;
import vn.tokhai.declaration.health.ListingDangers;
import vn.tokhai.declaration.health.ReportForm;
import vn.tokhai.declaration.web.Caller;

@Tag(name = "Sức khỏe hằng ngày / daily health")
@PreAuthorize("hasRole('health-officer')")
@RestController
@RequestMapping("/api/v1/health-dangers")
class HealthDangersController {

    private final ListingDangers listing;
    private final ReportForm form;
    private final OfficerAreas areas;

    HealthDangersController(ListingDangers listing, ReportForm form, OfficerAreas areas) {
        this.listing = listing;
        this.form = form;
        this.areas = areas;
    }

    record DangerPage(List<DangerBody> dangers, @Nullable String next) {}

    record DangerBody(
            String dangerId,
            String quarantineId,
            String personId,
            AreaPart area,
            List<SignBody> signs,
            Instant foundAt,
            @Nullable String acknowledgedBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String note) {

        @Override
        public String toString() {
            return "DangerBody[" + dangerId + "]";
        }
    }

    record AcknowledgementBody(@Size(max = 500) @Nullable String note) {

        @Override
        public String toString() {
            return "AcknowledgementBody[redacted]";
        }
    }

    @Operation(
            summary = "Dấu hiệu nguy hiểm của địa bàn / danger signs of an area",
            description =
                    "Chưa có người nhận trước hết; theo xã rồi theo giờ. / Those that nobody looks after yet; by ward. Without names: read the person with purpose and decision number.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Một trang / one page",
            content = @Content(examples = @ExampleObject(HealthExamples.DANGERS)))
    @GetMapping
    DangerPage list(
            @Parameter(example = "2021:58/586") @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "open") @Pattern(regexp = "open|acknowledged") String state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            Authentication authentication) {
        var page = listing.page(
                areas.asked(area, authentication), state.equals("acknowledged"), Cursor.found(after), limit);
        return new DangerPage(page.items().stream().map(this::body).toList(), Cursor.of(page.next()));
    }

    @Operation(
            summary = "Nhận xử lý dấu hiệu nguy hiểm / look after a danger sign",
            description = "Người nhận đầu tiên được ghi. / The first one counts; sending again gives the same answer.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(HealthExamples.ACKNOWLEDGEMENT)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Đã nhận / acknowledged",
            content = @Content(examples = @ExampleObject(HealthExamples.DANGER)))
    @RefusalAnswers
    @PostMapping("/{dangerId}/acknowledgement")
    DangerBody acknowledge(
            @PathVariable String dangerId,
            @Valid @RequestBody AcknowledgementBody body,
            Authentication authentication) {
        return DangerId.parse(dangerId)
                .flatMap(id -> listing.acknowledge(Caller.officer(authentication), id, body.note()))
                .map(this::body)
                .orElseThrow(HealthProblems::unknown);
    }

    private DangerBody body(HealthDanger danger) {
        var by = danger.acknowledgement();
        return new DangerBody(
                danger.id().toString(),
                danger.quarantineId().toString(),
                danger.personId().toString(),
                AreaPart.of(danger.area()),
                SignBody.of(danger.signs(), form),
                danger.foundAt(),
                by == null ? null : by.by(),
                by == null ? null : by.at(),
                by == null ? null : by.note());
    }
}
