package vn.tokhai.checkpoint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.ChangingCheckpoints;

/** Who may scan visitors in. */
@RestController
@Tag(name = "checkpoints")
@PreAuthorize("hasRole('citizen')")
class StaffController {

    private final ChangingCheckpoints changing;
    private final CheckpointAnswers answers;

    StaffController(ChangingCheckpoints changing, CheckpointAnswers answers) {
        this.changing = changing;
        this.answers = answers;
    }

    record StaffForm(
            @Schema(example = "7b0f7a3e-8a52-4d0c-9a0f-2f6a1c9d5e11") @Nullable
            String personId) {}

    @Operation(summary = "Thêm nhân viên · Admit a member of staff", description = "Harmless when repeated.")
    @ApiResponse(responseCode = "201", description = "The checkpoint with its people", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/checkpoints/{checkpointId}/staff")
    @ResponseStatus(HttpStatus.CREATED)
    CheckpointAnswer admit(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody StaffForm form,
            Authentication caller) {
        return answers.show(
                CheckpointProblems.valueOf(
                        changing.admitStaff(CheckpointProblems.idIn(checkpointId), caller.getName(), form.personId()),
                        CheckpointProblems.NOT_OWNER),
                caller.getName());
    }

    @Operation(summary = "Bớt nhân viên · Dismiss a member of staff", description = "Harmless when repeated.")
    @ApiResponse(responseCode = "204", description = "Dismissed", useReturnTypeSchema = true)
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @DeleteMapping("/api/v1/checkpoints/{checkpointId}/staff/{personId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "7b0f7a3e-8a52-4d0c-9a0f-2f6a1c9d5e11") @PathVariable String personId,
            Authentication caller) {
        CheckpointProblems.valueOf(
                changing.dismissStaff(CheckpointProblems.idIn(checkpointId), caller.getName(), personId),
                CheckpointProblems.NOT_OWNER);
    }
}
