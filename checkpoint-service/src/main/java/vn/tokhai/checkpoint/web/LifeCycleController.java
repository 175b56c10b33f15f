package vn.tokhai.checkpoint.web;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.ChangingLifeCycle;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.LifeCycleForm;
import vn.tokhai.checkpoint.Outcome;

/** Suspending, resuming, closing, merging and moving: the owner, or an authority of the area with its decision. */
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}")
@Tag(name = "checkpoints")
@PreAuthorize("hasAnyRole('citizen', 'health-officer', 'inspector')")
class LifeCycleController {

    private final ChangingLifeCycle changing;
    private final CheckpointAnswers answers;

    LifeCycleController(ChangingLifeCycle changing, CheckpointAnswers answers) {
        this.changing = changing;
        this.answers = answers;
    }

    record DecisionBody(
            @Schema(example = "123/QĐ-UBND", description = "Required of an authority, ignored otherwise") @Nullable
            String decisionNumber,

            @Schema(example = "Khử khuẩn sau khi có ca bệnh", maxLength = 255) @Nullable
            String reason) {

        LifeCycleForm toForm() {
            return new LifeCycleForm(decisionNumber, reason);
        }
    }

    record MergerBody(
            @Schema(example = "1Z2Y3X4W5V6T7", description = "The place that it becomes part of") @Nullable
            String into,

            @Schema(example = "123/QĐ-UBND", description = "Required of an authority") @Nullable
            String decisionNumber) {}

    record MoveBody(
            @Nullable AreaForm area,

            @Schema(example = "Cổng sau", maxLength = 255) @Nullable
            String position,

            @Schema(example = "Số 2 đường Mẫu", maxLength = 255) @Nullable
            String address,

            @Nullable CoordinatesForm coordinates,

            @Schema(example = "123/QĐ-UBND", description = "Required of an authority") @Nullable
            String decisionNumber) {}

    @Operation(
            summary = "Tạm ngừng · Suspend",
            description = "What is scanned at a suspended place is not lost, but it is marked.")
    @ApiResponse(responseCode = "200", description = "The next version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PostMapping("/suspension")
    ResponseEntity<CheckpointAnswer> suspend(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "\"1\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody DecisionBody body,
            Authentication caller) {
        return answer(
                changing.suspend(
                        CheckpointProblems.idIn(checkpointId),
                        Actors.of(caller),
                        Versions.read(ifMatch),
                        body.toForm()),
                caller);
    }

    @Operation(
            summary = "Hoạt động lại · Resume",
            description = "What an authority suspended an authority alone resumes.")
    @ApiResponse(responseCode = "200", description = "The next version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PostMapping("/resumption")
    ResponseEntity<CheckpointAnswer> resume(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "\"2\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody DecisionBody body,
            Authentication caller) {
        return answer(
                changing.resume(
                        CheckpointProblems.idIn(checkpointId),
                        Actors.of(caller),
                        Versions.read(ifMatch),
                        body.toForm()),
                caller);
    }

    @Operation(
            summary = "Đóng điểm · Close for good",
            description =
                    "Its codes stay genuine and tell that the place is closed. Devices and one-time links are void.")
    @ApiResponse(responseCode = "200", description = "The last version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PostMapping("/closure")
    ResponseEntity<CheckpointAnswer> close(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "\"2\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody DecisionBody body,
            Authentication caller) {
        return answer(
                changing.close(
                        CheckpointProblems.idIn(checkpointId),
                        Actors.of(caller),
                        Versions.read(ifMatch),
                        body.toForm()),
                caller);
    }

    @Operation(
            summary = "Nhập vào điểm khác · Merge into another place",
            description =
                    "The place is closed; its codes lead to the other one. The caller owns both, or both are in the"
                            + " area of the authority.")
    @ApiResponse(responseCode = "200", description = "The last version, with mergedInto", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PostMapping("/merger")
    ResponseEntity<CheckpointAnswer> merge(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "\"2\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody MergerBody body,
            Authentication caller) {
        return answer(
                changing.merge(
                        CheckpointProblems.idIn(checkpointId),
                        Actors.of(caller),
                        Versions.read(ifMatch),
                        new LifeCycleForm(body.decisionNumber(), null),
                        body.into()),
                caller);
    }

    @Operation(
            summary = "Chuyển địa chỉ · Move to another address",
            description = "Id, codes and history stay; where it stood before is kept with its dates.")
    @ApiResponse(responseCode = "200", description = "The next version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PostMapping("/move")
    ResponseEntity<CheckpointAnswer> move(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "\"2\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody MoveBody body,
            Authentication caller) {
        return answer(
                changing.move(
                        CheckpointProblems.idIn(checkpointId),
                        Actors.of(caller),
                        Versions.read(ifMatch),
                        new LifeCycleForm(body.decisionNumber(), null),
                        body.area() == null ? null : body.area().toCodes(),
                        body.position(),
                        body.address(),
                        body.coordinates() == null ? null : body.coordinates().toGiven()),
                caller);
    }

    private ResponseEntity<CheckpointAnswer> answer(Outcome<Checkpoint> outcome, Authentication caller) {
        Checkpoint changed = CheckpointProblems.valueOf(outcome, CheckpointProblems.NOT_OWNER);
        return ResponseEntity.ok().eTag(Versions.etag(changed)).body(answers.show(changed, caller.getName()));
    }
}
