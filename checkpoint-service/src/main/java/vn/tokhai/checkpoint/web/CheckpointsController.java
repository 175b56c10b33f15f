package vn.tokhai.checkpoint.web;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.ChangingCheckpoints;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.RegisteringCheckpoints;

/** Registering places and looking after them. */
@RestController
@Tag(name = "checkpoints", description = "Điểm kiểm soát dịch · Checkpoints")
class CheckpointsController {

    private final RegisteringCheckpoints registering;
    private final ChangingCheckpoints changing;
    private final FindingPlaces finding;
    private final CheckpointAnswers answers;

    CheckpointsController(
            RegisteringCheckpoints registering,
            ChangingCheckpoints changing,
            FindingPlaces finding,
            CheckpointAnswers answers) {
        this.registering = registering;
        this.changing = changing;
        this.finding = finding;
        this.answers = answers;
    }

    /** @param next pass it as {@code after} for the following page; absent on the last one */
    record MyCheckpoints(
            List<CheckpointAnswer> checkpoints,
            @Schema(example = "0A2B3C4D5E6F7") @Nullable String next) {}

    @Operation(
            summary = "Đăng ký điểm kiểm soát dịch · Register a checkpoint",
            description =
                    "The caller becomes its owner. Asking again with the same requestId gives the same checkpoint.")
    @ApiResponse(responseCode = "201", description = "Registered; Location names it", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.Contradicted
    @PostMapping("/api/v1/checkpoints")
    @PreAuthorize("hasRole('citizen')")
    ResponseEntity<CheckpointAnswer> register(@RequestBody CheckpointForm form, Authentication caller) {
        Checkpoint registered = CheckpointProblems.valueOf(
                registering.register(caller.getName(), form.requestId(), form.toSubmission()),
                CheckpointProblems.NOT_OWNER);
        return ResponseEntity.created(URI.create(CheckpointAnswers.PATH + registered.id()))
                .eTag(Versions.etag(registered))
                .body(answers.show(registered, caller.getName()));
    }

    @Operation(
            summary = "Xem điểm kiểm soát dịch · Look at a checkpoint",
            description = "Owner and staff see everything, others the public part. The ETag is the version.")
    @ApiResponse(
            responseCode = "200",
            description = "The checkpoint as the caller may see it",
            useReturnTypeSchema = true)
    @Answers.NotFound
    @GetMapping("/api/v1/checkpoints/{checkpointId}")
    ResponseEntity<CheckpointAnswer> one(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId, Authentication caller) {
        Checkpoint found =
                finding.checkpoint(CheckpointProblems.idIn(checkpointId)).orElseThrow(CheckpointProblems::notFound);
        return ResponseEntity.ok()
                .eTag(Versions.etag(found))
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(answers.show(found, caller.getName()));
    }

    @Operation(
            summary = "Sửa thông tin · Correct a checkpoint",
            description = "Replaces all fields. If-Match carries the ETag that was read.")
    @ApiResponse(responseCode = "200", description = "The next version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PutMapping("/api/v1/checkpoints/{checkpointId}")
    @PreAuthorize("hasRole('citizen')")
    ResponseEntity<CheckpointAnswer> correct(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "\"1\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody CheckpointForm form,
            Authentication caller) {
        Checkpoint corrected = CheckpointProblems.valueOf(
                changing.correct(
                        CheckpointProblems.idIn(checkpointId),
                        caller.getName(),
                        Versions.read(ifMatch),
                        form.toSubmission()),
                CheckpointProblems.NOT_OWNER);
        return ResponseEntity.ok().eTag(Versions.etag(corrected)).body(answers.show(corrected, caller.getName()));
    }

    @Operation(summary = "Các điểm của tôi · Checkpoints that I own or work at")
    @ApiResponse(responseCode = "200", description = "One page", useReturnTypeSchema = true)
    @Answers.Validated
    @GetMapping("/api/v1/me/checkpoints")
    @PreAuthorize("hasRole('citizen')")
    MyCheckpoints mine(
            @Parameter(example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @Parameter(example = "0A2B3C4D5E6F7") @RequestParam(required = false) @Nullable String after,
            Authentication caller) {
        var page =
                finding.checkpointsOf(caller.getName(), after == null ? null : CheckpointProblems.idIn(after), limit);
        return new MyCheckpoints(
                page.checkpoints().stream()
                        .map(checkpoint -> answers.show(checkpoint, caller.getName()))
                        .toList(),
                page.next() == null ? null : page.next().toString());
    }
}
