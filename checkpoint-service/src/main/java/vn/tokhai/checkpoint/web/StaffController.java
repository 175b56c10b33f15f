package vn.tokhai.checkpoint.web;

import java.util.List;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.StaffingCheckpoints;

/** Who may scan visitors in. */
@RestController
@Tag(name = "checkpoints")
@PreAuthorize("hasRole('citizen')")
class StaffController {

    private final StaffingCheckpoints staffing;
    private final CheckpointAnswers answers;

    StaffController(StaffingCheckpoints staffing, CheckpointAnswers answers) {
        this.staffing = staffing;
        this.answers = answers;
    }

    record StaffForm(
            @Schema(
                    example = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImNvbnNlbnQrand0In0…",
                    description = "What verifying a passcode with purpose staff-invitation and this checkpoint id as"
                            + " context gave; the passcode went to the person's phone")
            @Nullable
            String consent,

            @Schema(
                    example = "[\"1Z2Y3X4W5V6T7\"]",
                    description =
                            "Units to which the right is limited, with all below them; left out for the whole place")
            @Nullable
            List<@Nullable String> units) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "StaffForm[units=" + units + ']';
        }
    }

    record LimitsForm(
            @Schema(example = "[\"1Z2Y3X4W5V6T7\"]", description = "Left out for the whole place") @Nullable
            List<@Nullable String> units) {}

    @Operation(
            summary = "Thêm nhân viên · Admit a member of staff",
            description =
                    "The person agrees by a passcode sent to their phone; whether the phone was known before is not"
                            + " told. Harmless when repeated.")
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
        return show(
                staffing.admit(CheckpointProblems.idIn(checkpointId), caller.getName(), form.consent(), form.units()),
                caller);
    }

    @Operation(
            summary = "Giới hạn quyền nhân viên · Limit the right of a member of staff",
            description = "To units of the checkpoint, or to the whole of it again.")
    @ApiResponse(responseCode = "200", description = "The checkpoint with its people", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PutMapping("/api/v1/checkpoints/{checkpointId}/staff/{personId}")
    CheckpointAnswer limit(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "7b0f7a3e-8a52-4d0c-9a0f-2f6a1c9d5e11") @PathVariable String personId,
            @RequestBody LimitsForm form,
            Authentication caller) {
        return show(
                staffing.limit(CheckpointProblems.idIn(checkpointId), caller.getName(), personId, form.units()),
                caller);
    }

    private CheckpointAnswer show(Outcome<Checkpoint> outcome, Authentication caller) {
        return answers.show(CheckpointProblems.valueOf(outcome, CheckpointProblems.NOT_OWNER), caller.getName());
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
                staffing.dismiss(CheckpointProblems.idIn(checkpointId), caller.getName(), personId),
                CheckpointProblems.NOT_OWNER);
    }
}
