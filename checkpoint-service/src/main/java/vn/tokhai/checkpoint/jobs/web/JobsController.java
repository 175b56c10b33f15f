package vn.tokhai.checkpoint.jobs.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import vn.tokhai.checkpoint.PosterSize;
import vn.tokhai.checkpoint.jobs.Job;
import vn.tokhai.checkpoint.jobs.StartingJobs;
import vn.tokhai.checkpoint.jobs.Tables;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.security.Areas;

/** Files of many rows: places to register, posters to print. */
@RestController
@Tag(name = "jobs", description = "Đăng ký và in hàng loạt · Registering and printing many at once")
class JobsController {

    static final String PATH = "/api/v1/jobs/";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StartingJobs starting;
    private final Tables tables;

    JobsController(StartingJobs starting, Tables tables) {
        this.starting = starting;
        this.tables = tables;
    }

    @Operation(
            summary = "Đăng ký điểm hàng loạt · Register many checkpoints",
            description = """
                    CSV (UTF-8; comma, semicolon or tab) or XLSX, at most 32 MB and 200,000 rows. Columns, in Vietnamese or \
                    English: name*, kind*, phone*, province*, district (2021), ward*, address*, position, structure (2021 unless \
                    given), key. Codes or names of units. Rows outside the caller's areas are rejected. The places have no owner \
                    yet. A row's key, else job and row, makes doing it again harmless.""",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = "string"),
                                        examples =
                                                @ExampleObject(
                                                        value =
                                                                "key,name,kind,phone,province,district,ward,address\n1,Chợ Vĩnh Hải,MARKET,0259 3873 001,58,586,22846,Thôn Thái An\n")),
                                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(responseCode = "202", description = "Received; Location names the job", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.Contradicted
    @PostMapping(
            path = "/api/v1/registration-jobs",
            consumes = {"text/csv", XLSX})
    @PreAuthorize("hasAnyRole('health-officer', 'committee', 'admin')")
    ResponseEntity<JobAnswer> register(
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @RequestParam UUID jobId,
            @Parameter(description = "What to do with a place that exists", example = "REJECT")
                    @RequestParam(defaultValue = "REJECT")
                    @Pattern(regexp = "REJECT|LINK")
                    String duplicates,
            HttpServletRequest request,
            Authentication caller)
            throws IOException {
        var options = new Job.Options(duplicates.equals("LINK"), PosterSize.A4, false, null);
        return start(jobId, Job.Kind.REGISTRATION, options, request, caller);
    }

    @Operation(
            summary = "In tờ dán hàng loạt · Print many posters",
            description = """
                    CSV or XLSX with the columns checkpointId*, unitId, copy; or, without a body, the places that a job of the \
                    caller registered. One PDF for up to 500 posters, else an archive of PDFs of 100 pages with a manifest and \
                    checksums. Only places inside the caller's areas, or those where the caller is owner or staff.""",
            requestBody =
                    @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = "string"),
                                        examples =
                                                @ExampleObject(value = "checkpointId,unitId,copy\n0A2B3C4D5E6F7,,1\n")),
                                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(responseCode = "202", description = "Received; Location names the job", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/poster-jobs")
    @PreAuthorize("hasAnyRole('citizen', 'health-officer', 'committee', 'admin')")
    ResponseEntity<JobAnswer> print(
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22") @RequestParam UUID jobId,
            @Parameter(example = "A4") @RequestParam(defaultValue = "A4") @Pattern(regexp = "A[456]") String size,
            @Parameter(example = "ZIP") @RequestParam(defaultValue = "ZIP") @Pattern(regexp = "PDF|ZIP") String output,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @RequestParam(required = false) @Nullable
                    UUID registrationJob,
            HttpServletRequest request,
            Authentication caller)
            throws IOException {
        if (registrationJob != null) {
            Job source = starting.find(registrationJob, caller.getName())
                    .filter(job -> job.kind() == Job.Kind.REGISTRATION)
                    .orElseThrow(CheckpointProblems::notFound);
            if (source.state() != Job.State.DONE) {
                throw ProblemException.invalid(
                        "?registrationJob", "Đợt đăng ký này chưa xong · this registration is not done");
            }
        }
        PosterSize wanted = PosterSize.parse(size).orElseThrow();
        var options = new Job.Options(false, wanted, output.equals("PDF"), registrationJob);
        return start(jobId, Job.Kind.POSTERS, options, request, caller);
    }

    @Operation(summary = "Tiến độ · How far a job is", description = "For whoever started it; others get 404.")
    @ApiResponse(responseCode = "200", description = "The job", useReturnTypeSchema = true)
    @Answers.NotFound
    @GetMapping("/api/v1/jobs/{jobId}")
    @PreAuthorize("hasAnyRole('citizen', 'health-officer', 'committee', 'admin')")
    JobAnswer one(
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @PathVariable UUID jobId,
            Authentication caller) {
        return JobAnswer.of(find(jobId, caller));
    }

    @Operation(summary = "Các dòng bị từ chối · Rejected rows", description = "Row, field and reason of each, as CSV.")
    @ApiResponse(
            responseCode = "200",
            description = "So far, while the job runs",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @Answers.NotFound
    @GetMapping("/api/v1/jobs/{jobId}/errors.csv")
    @PreAuthorize("hasAnyRole('citizen', 'health-officer', 'committee', 'admin')")
    ResponseEntity<StreamingResponseBody> errors(
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @PathVariable UUID jobId,
            Authentication caller) {
        Job job = find(jobId, caller);
        return file("tokhai-" + job.id() + "-errors.csv", "text/csv").body(out -> tables.writeErrors(job, out));
    }

    @Operation(
            summary = "Kết quả · Result of a job",
            description = "CSV of the registered places, or the posters. Its SHA-256 is told with the job.")
    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @Answers.NotFound
    @GetMapping("/api/v1/jobs/{jobId}/result")
    @PreAuthorize("hasAnyRole('citizen', 'health-officer', 'committee', 'admin')")
    ResponseEntity<StreamingResponseBody> result(
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @PathVariable UUID jobId,
            Authentication caller) {
        Job job = find(jobId, caller);
        Job.Result result = job.result();
        if (result == null) {
            throw CheckpointProblems.notFound();
        }
        String type =
                switch (job.kind()) {
                    case REGISTRATION -> "text/csv";
                    case POSTERS -> job.options().onePdf() ? "application/pdf" : "application/zip";
                };
        return file(result.fileName(), type)
                .contentLength(result.bytes())
                .eTag(result.sha256())
                .body(out -> tables.writeResult(job, out));
    }

    private ResponseEntity<JobAnswer> start(
            UUID id, Job.Kind kind, Job.Options options, HttpServletRequest request, Authentication caller)
            throws IOException {
        List<String> areas = new ArrayList<>(Areas.of(caller).entries());
        if (caller.getAuthorities().stream().anyMatch(role -> "ROLE_admin".equals(role.getAuthority()))) {
            areas.add("nation");
        }
        Job.Format format = options.source() != null ? Job.Format.JOB : format(request.getContentType());
        try (InputStream body = request.getInputStream()) {
            Job job = CheckpointProblems.valueOf(
                    starting.start(id, kind, format, caller.getName(), areas, options, body),
                    CheckpointProblems.NOT_OWNER);
            return ResponseEntity.accepted()
                    .location(URI.create(PATH + job.id()))
                    .body(JobAnswer.of(job));
        }
    }

    private static Job.Format format(@Nullable String contentType) {
        MediaType type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
        if (type.isCompatibleWith(MediaType.parseMediaType(XLSX)) && !type.isWildcardType()) {
            return Job.Format.XLSX;
        }
        if ("text".equals(type.getType()) && "csv".equals(type.getSubtype())) {
            return Job.Format.CSV;
        }
        throw ProblemException.invalid("Content-Type", "text/csv, " + XLSX);
    }

    private Job find(UUID id, Authentication caller) {
        return starting.find(id, caller.getName()).orElseThrow(CheckpointProblems::notFound);
    }

    private static ResponseEntity.BodyBuilder file(String name, String type) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type));
    }
}
