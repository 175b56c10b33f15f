package vn.tokhai.declaration.health.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
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

import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.health.HealthReport;
import vn.tokhai.declaration.health.HealthReport.Reporter;
import vn.tokhai.declaration.health.OpeningQuarantines;
import vn.tokhai.declaration.health.Quarantine;
import vn.tokhai.declaration.health.ReadingReports;
import vn.tokhai.declaration.health.ReportForm;
import vn.tokhai.declaration.health.ReportId;
import vn.tokhai.declaration.health.Reporters;
import vn.tokhai.declaration.health.ReportingHealth;
import vn.tokhai.declaration.health.ReportingHealth.Answer;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

@Tag(name = "Sức khỏe hằng ngày / daily health")
@RestController
@RequestMapping("/api/v1/quarantines/{quarantineId}/health-reports")
class HealthReportsController {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String OFFICER = "ROLE_health-officer";

    private final OpeningQuarantines quarantines;
    private final Reporters reporters;
    private final ReportingHealth reporting;
    private final ReadingReports reading;
    private final ReportForm form;

    HealthReportsController(
            OpeningQuarantines quarantines,
            Reporters reporters,
            ReportingHealth reporting,
            ReadingReports reading,
            ReportForm form) {
        this.quarantines = quarantines;
        this.reporters = reporters;
        this.reporting = reporting;
        this.reading = reading;
        this.form = form;
    }

    record NewReport(
            @Schema(description = "UUID made by the client") @NotNull @Pattern(regexp = UUID_FORM)
            String reportId,

            @Schema(
                    description =
                            "Lúc đo, theo đồng hồ thiết bị; quyết định khung giờ / by the clock of the device; decides the slot")
            @NotNull
            Instant measuredAt,

            @Schema(description = "Theo biểu mẫu hiện hành / fields of the current form") @NotNull @Size(max = 30)
            Map<String, Object> answers) {

        @Override
        public String toString() {
            return "NewReport[" + reportId + "]";
        }
    }

    /** @param dangers signs that ask for help at once; the unit has been told */
    record Reported(
            String reportId,
            @Nullable SlotBody slot,
            boolean late,
            String reportedBy,
            Instant measuredAt,
            Instant receivedAt,
            List<SignBody> dangers) {}

    record ReportPage(List<ReportBody> reports, @Nullable LocalDate next) {}

    record ReadingBody(
            @Schema(description = "Mục đích") @NotBlank @Size(max = 500)
            String purpose,

            @Schema(description = "Số quyết định") @NotBlank @Size(max = 100)
            String decisionNumber,

            @Size(max = 100) @Nullable String caseId,

            @Schema(description = "next of the page before") @Nullable
            LocalDate before) {}

    record ReadReports(
            String recordId,
            @Nullable String place,
            List<ReportBody> reports,
            @Nullable LocalDate next) {

        @Override
        public String toString() {
            return "ReadReports[" + recordId + "]";
        }
    }

    @Operation(
            summary = "Báo cáo sức khỏe / report health",
            description =
                    "Người cách ly, người giám hộ hoặc cán bộ phụ trách. Gửi lại cùng reportId và measuredAt là vô hại. Dấu hiệu nguy hiểm được báo ngay cho đơn vị phụ trách. / By the person, the guardian or staff of the responsible unit; sending the same report again is harmless; danger signs reach the unit at once.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(HealthExamples.REPORT)))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Đã ghi nhận / recorded",
            content = @Content(examples = @ExampleObject(HealthExamples.REPORTED)))
    @RefusalAnswers
    @PreAuthorize("hasAnyRole('citizen', 'health-officer')")
    @PostMapping
    ResponseEntity<Reported> report(
            @PathVariable String quarantineId, @Valid @RequestBody NewReport body, Authentication authentication) {
        Quarantine quarantine =
                quarantines.find(QuarantinesController.idOf(quarantineId)).orElseThrow(HealthProblems::unknown);
        Reporter by = reporter(quarantine, authentication).orElseThrow(HealthProblems::unknown);
        ReportId id = ReportId.parse(body.reportId()).orElseThrow();
        return switch (reporting.report(quarantine, by, id, body.measuredAt(), body.answers())) {
            case Answer.Kept(var report, var signs) ->
                ResponseEntity.created(URI.create("/api/v1/quarantines/" + quarantine.id() + "/health-reports"))
                        .body(answer(report, signs));
            case Answer.Refused(var faults) -> throw HealthProblems.refused(faults);
            case Answer.Ended() ->
                throw new ProblemException(HealthProblems.ENDED, "Đợt cách ly đã kết thúc / the quarantine has ended");
            case Answer.TooMany() ->
                throw new ProblemException(
                        HealthProblems.TOO_MANY_REPORTS, "Quá nhiều báo cáo trong ngày / too many reports that day");
        };
    }

    @Operation(
            summary = "Các báo cáo của tôi / my reports",
            description = "Mới nhất trước, 14 ngày mỗi trang. / Newest first, fourteen days a page.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Một trang / one page",
            content = @Content(examples = @ExampleObject(HealthExamples.REPORTS)))
    @RefusalAnswers
    @PreAuthorize("hasRole('citizen')")
    @GetMapping
    ReportPage mine(
            @PathVariable String quarantineId,
            @Parameter(description = "Giá trị next của trang trước / next of the page before")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate before,
            Authentication authentication) {
        PersonId me = Caller.person(authentication);
        Quarantine quarantine = quarantines
                .find(QuarantinesController.idOf(quarantineId))
                .filter(found -> reporters.citizen(me, found.personId()).isPresent())
                .orElseThrow(HealthProblems::unknown);
        ReadingReports.Page page = reading.page(quarantine, before);
        return new ReportPage(bodies(page), page.next());
    }

    @Operation(
            summary = "Cán bộ đọc báo cáo sức khỏe / an officer reads health reports",
            description =
                    "Dữ liệu cá nhân: lần đọc được ghi lại trước. / Personal data: the reading is recorded before anything is shown (R06).")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(HealthExamples.READING)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Nơi cách ly và các báo cáo / place and reports",
            content = @Content(examples = @ExampleObject(HealthExamples.READ)))
    @RefusalAnswers
    @PreAuthorize("hasRole('health-officer')")
    @PostMapping("/readings")
    ReadReports read(
            @PathVariable String quarantineId, @Valid @RequestBody ReadingBody body, Authentication authentication) {
        Reader officer = Caller.officer(authentication);
        Quarantine quarantine = quarantines
                .mine(officer, QuarantinesController.idOf(quarantineId))
                .orElseThrow(HealthProblems::unknown);
        var why = new Justification(body.purpose(), body.decisionNumber(), body.caseId());
        return switch (reading.read(officer, quarantine, body.before(), why)) {
            case ReadingReports.Answer.Read(var recordId, var page) ->
                new ReadReports(recordId, quarantine.place(), bodies(page), page.next());
            case ReadingReports.Answer.NotRecorded() ->
                throw new ProblemException(
                        ProblemType.UNAVAILABLE,
                        "Không ghi được nhật ký truy cập nên không có dữ liệu / the reading could not be recorded, so nothing is shown");
        };
    }

    private Optional<Reporter> reporter(Quarantine quarantine, Authentication authentication) {
        boolean officer = authentication.getAuthorities().stream()
                .anyMatch(authority -> OFFICER.equals(authority.getAuthority()));
        return officer
                ? Optional.of(Caller.officer(authentication))
                        .filter(reader -> reader.areas().cover(quarantine.area()))
                        .map(reader -> new Reporter(Reporter.Role.STAFF, reader.name()))
                : reporters.citizen(Caller.person(authentication), quarantine.personId());
    }

    private Reported answer(HealthReport report, List<String> signs) {
        ReportBody body = ReportBody.of(report, SignBody.of(signs, form));
        return new Reported(
                body.reportId(),
                body.slot(),
                body.late(),
                body.reportedBy(),
                body.measuredAt(),
                body.receivedAt(),
                body.dangers());
    }

    private List<ReportBody> bodies(ReadingReports.Page page) {
        return page.reports().stream()
                .map(report -> ReportBody.of(report, SignBody.of(form.dangersOf(report.answers()), form)))
                .toList();
    }
}
