package vn.tokhai.checkpoint.web;

import java.net.URI;

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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.ChangingUnits;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitSubmission;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.web.CheckpointAnswer.UnitAnswer;

/** Floors, departments and rooms, each with a venue code of its own. */
@RestController
@Tag(name = "checkpoints")
@PreAuthorize("hasRole('citizen')")
class UnitsController {

    private final ChangingUnits changing;
    private final VenueCodes codes;
    private final CheckpointAnswers answers;

    UnitsController(ChangingUnits changing, VenueCodes codes, CheckpointAnswers answers) {
        this.changing = changing;
        this.codes = codes;
        this.answers = answers;
    }

    record UnitForm(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22") @Nullable
            String requestId,

            @Schema(example = "Khoa Nội", maxLength = 255) @Nullable
            String name,

            @Schema(
                    example = "DEPARTMENT",
                    allowableValues = {"FLOOR", "DEPARTMENT", "ROOM", "OTHER"})
            @Nullable
            String kind,

            @Schema(example = "1Z2Y3X4W5V6T7", description = "The unit above; absent directly under the checkpoint")
            @Nullable
            String parentId,

            @Schema(example = "40", description = "How many people it holds; the owner is warned when that is too many")
            @Nullable
            Integer capacity) {

        UnitSubmission toSubmission() {
            return new UnitSubmission(requestId, name, kind, parentId, capacity);
        }
    }

    @Operation(
            summary = "Thêm tầng, khoa, phòng · Add a unit",
            description = "Asking again with the same requestId gives the same unit.")
    @ApiResponse(responseCode = "201", description = "Added; Location names its venue code", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/checkpoints/{checkpointId}/units")
    ResponseEntity<UnitAnswer> add(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody UnitForm form,
            Authentication caller) {
        PlaceId checkpoint = CheckpointProblems.idIn(checkpointId);
        Unit unit = CheckpointProblems.valueOf(
                changing.add(checkpoint, caller.getName(), form.toSubmission()), CheckpointProblems.NOT_OWNER);
        String path = CheckpointAnswers.PATH + checkpoint + "/units/" + unit.id();
        return ResponseEntity.created(URI.create(path + "/venue-code"))
                .body(UnitAnswer.of(unit, VenueCodeAnswer.of(path, codes.textOf(unit.id(), 1), 1)));
    }

    @Operation(
            summary = "Sửa đơn vị trực thuộc · Change a unit",
            description = "Replaces name, kind, capacity and the unit above; a unit cannot hang below itself. If-Match"
                    + " carries the ETag of the checkpoint. Ids and codes stay.")
    @ApiResponse(responseCode = "200", description = "The checkpoint, next version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PutMapping("/api/v1/checkpoints/{checkpointId}/units/{unitId}")
    ResponseEntity<CheckpointAnswer> change(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable String unitId,
            @Parameter(example = "\"2\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody UnitForm form,
            Authentication caller) {
        return answer(
                changing.change(
                        CheckpointProblems.idIn(checkpointId),
                        CheckpointProblems.idIn(unitId),
                        caller.getName(),
                        Versions.read(ifMatch),
                        form.toSubmission()),
                caller);
    }

    @Operation(
            summary = "Ngừng dùng đơn vị · Close a unit for good",
            description = "With everything below it. Its codes stay genuine and tell that it is closed.")
    @ApiResponse(responseCode = "200", description = "The checkpoint, next version", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @Answers.Conditional
    @PostMapping("/api/v1/checkpoints/{checkpointId}/units/{unitId}/closure")
    ResponseEntity<CheckpointAnswer> close(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "1Z2Y3X4W5V6T7") @PathVariable String unitId,
            @Parameter(example = "\"2\"") @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            Authentication caller) {
        return answer(
                changing.close(
                        CheckpointProblems.idIn(checkpointId),
                        CheckpointProblems.idIn(unitId),
                        caller.getName(),
                        Versions.read(ifMatch)),
                caller);
    }

    private ResponseEntity<CheckpointAnswer> answer(Outcome<Checkpoint> outcome, Authentication caller) {
        Checkpoint changed = CheckpointProblems.valueOf(outcome, CheckpointProblems.NOT_OWNER);
        return ResponseEntity.ok().eTag(Versions.etag(changed)).body(answers.show(changed, caller.getName()));
    }
}
