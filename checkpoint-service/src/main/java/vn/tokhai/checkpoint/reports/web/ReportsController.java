package vn.tokhai.checkpoint.reports.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Submission;
import vn.tokhai.checkpoint.reports.PosterReport;
import vn.tokhai.checkpoint.reports.PosterReports;
import vn.tokhai.checkpoint.reports.ReportForm;
import vn.tokhai.checkpoint.reports.ReportingPosters;
import vn.tokhai.checkpoint.reports.Scope;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.security.Areas;

/** Reports of posters: from anybody, for officers of the area and for the owner. */
@RestController
@Tag(name = "poster-reports", description = "Báo cáo tờ dán · Reports of posters")
class ReportsController {

    private static final Pattern CURSOR = Pattern.compile("[0-9]{1,7}\\.[0-9]{1,7}");
    private static final String OFFICERS = "hasAnyRole('health-officer', 'inspector', 'committee', 'admin')";

    private final ReportingPosters reporting;
    private final PosterReports reports;
    private final FindingPlaces finding;
    private final ReportLimits limits;
    private final ReportAreas areas;

    ReportsController(
            ReportingPosters reporting,
            PosterReports reports,
            FindingPlaces finding,
            ReportLimits limits,
            ReportAreas areas) {
        this.reporting = reporting;
        this.reports = reports;
        this.finding = finding;
        this.limits = limits;
        this.areas = areas;
    }

    record AreaForm(
            @Schema(example = "2021") @Nullable String structure,
            @Schema(example = "58") @Nullable String province,
            @Schema(example = "586") @Nullable String district,
            @Schema(example = "22846") @Nullable String ward) {}

    record Form(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @Nullable
            String reportId,

            @Schema(example = "HTTPS://QR.EXAMPLE.VN/C/CEAAAAAAAAAAA…", description = "What the QR code says") @Nullable
            String code,

            @Schema(example = "0A2B3C4D5E6F7", description = "Printed at the foot of a poster") @Nullable
            String checkpointId,

            @Nullable AreaForm area,

            @Schema(example = "Có người dán đè mã khác") @Nullable
            String note) {

        ReportForm toForm() {
            return new ReportForm(
                    reportId,
                    code,
                    checkpointId,
                    area == null
                            ? null
                            : new Submission.AreaCodes(area.structure, area.province, area.district, area.ward),
                    note);
        }

        @Override
        public String toString() {
            return "Form[reportId=" + reportId + ']';
        }
    }

    /** Says nothing back of what was written, nor about the place. */
    record Receipt(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21")
            String reportId,

            PosterReport.Verdict verdict) {}

    record ClosureForm(
            @Schema(
                    example = "STICKER_REMOVED",
                    allowableValues = {
                        "STICKER_REMOVED",
                        "POSTER_REPLACED",
                        "COPY_REVOKED",
                        "WRONG_PLACE",
                        "NOTHING_WRONG",
                        "DUPLICATE"
                    })
            @Nullable
            String finding,

            @Schema(example = "Đã bóc mã dán đè") @Nullable String note) {}

    @Operation(
            summary = "Báo tờ dán · Report a poster",
            description =
                    "Open to everybody, ten in ten minutes from one address. Sending again with the same reportId is"
                            + " harmless.")
    @ApiResponse(responseCode = "202", description = "Received", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.Contradicted
    @SecurityRequirements
    @PostMapping("/api/v1/poster-reports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt report(@RequestBody Form form, HttpServletRequest request) {
        limits.count(ReportAreas.addressOf(request));
        PosterReport report = CheckpointProblems.valueOf(reporting.report(form.toForm()), CheckpointProblems.NOT_OWNER);
        return new Receipt(report.id().toString(), report.verdict());
    }

    @Operation(
            summary = "Báo cáo của địa bàn · Reports of an area",
            description = "Newest first. Only inside the caller's areas.")
    @ApiResponse(responseCode = "200", description = "One page", useReturnTypeSchema = true)
    @Answers.Validated
    @GetMapping("/api/v1/poster-reports")
    @PreAuthorize(OFFICERS)
    ReportAnswer.Page ofArea(
            @Parameter(description = "As in the token; absent for the caller's own area", example = "2021:58/586")
                    @RequestParam(required = false)
                    @Nullable
                    String area,
            @Parameter(example = "true") @RequestParam(defaultValue = "true") boolean open,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(example = "3.118") @RequestParam(required = false) @Nullable String after,
            Authentication caller) {
        return page(areas.scope(area, Areas.of(caller)), open, after, limit);
    }

    @Operation(summary = "Báo cáo về điểm của tôi · Reports of a checkpoint", description = "For owner and staff.")
    @ApiResponse(responseCode = "200", description = "One page", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping("/api/v1/checkpoints/{checkpointId}/poster-reports")
    @PreAuthorize("hasRole('citizen')")
    ReportAnswer.Page ofCheckpoint(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "true") @RequestParam(defaultValue = "true") boolean open,
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(example = "3.118") @RequestParam(required = false) @Nullable String after,
            Authentication caller) {
        PlaceId id = CheckpointProblems.idIn(checkpointId);
        CheckpointProblems.valueOf(finding.placeToPrint(id, null, caller.getName()), CheckpointProblems.NOT_STAFF);
        return page(Scope.of(id), open, after, limit);
    }

    @Operation(
            summary = "Khép một báo cáo · Close a report",
            description = "Officers of the area and the owner. Harmless when repeated with the same finding.")
    @ApiResponse(responseCode = "200", description = "The report", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/poster-reports/{reportId}/closure")
    @PreAuthorize("hasAnyRole('citizen', 'health-officer', 'inspector', 'committee', 'admin')")
    ReportAnswer close(
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @PathVariable UUID reportId,
            @RequestBody ClosureForm form,
            Authentication caller) {
        PosterReport report = reports.find(reportId)
                .filter(found -> mayClose(found, caller))
                .orElseThrow(CheckpointProblems::notFound);
        PosterReport.Finding found = Arrays.stream(PosterReport.Finding.values())
                .filter(each -> each.name().equals(form.finding()))
                .findFirst()
                .orElse(null);
        return ReportAnswer.of(CheckpointProblems.valueOf(
                reporting.close(report, found, form.note(), caller.getName()), CheckpointProblems.NOT_OWNER));
    }

    private boolean mayClose(PosterReport report, Authentication caller) {
        PlaceId place = report.checkpointId();
        boolean owner = place != null
                && finding.checkpoint(place)
                        .filter((Checkpoint checkpoint) -> checkpoint.isOwnedBy(caller.getName()))
                        .isPresent();
        return owner || areas.covers(Areas.of(caller), report.area());
    }

    private ReportAnswer.Page page(String scope, boolean open, @Nullable String after, int limit) {
        if (after != null && !CURSOR.matcher(after).matches()) {
            throw ProblemException.invalid("?after", "Không phải con trỏ đã nhận · is no cursor that was given");
        }
        var page = reports.list(scope, open, after, limit);
        return new ReportAnswer.Page(
                page.reports().stream().map(ReportAnswer::of).toList(), page.next());
    }
}
