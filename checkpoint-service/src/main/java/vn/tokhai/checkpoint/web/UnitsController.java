package vn.tokhai.checkpoint.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.ChangingCheckpoints;
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

    private final ChangingCheckpoints changing;
    private final VenueCodes codes;

    UnitsController(ChangingCheckpoints changing, VenueCodes codes) {
        this.changing = changing;
        this.codes = codes;
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
            String parentId) {}

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
                changing.addUnit(
                        checkpoint,
                        caller.getName(),
                        new UnitSubmission(form.requestId(), form.name(), form.kind(), form.parentId())),
                CheckpointProblems.NOT_OWNER);
        String path = CheckpointAnswers.PATH + checkpoint + "/units/" + unit.id();
        return ResponseEntity.created(URI.create(path + "/venue-code"))
                .body(UnitAnswer.of(unit, VenueCodeAnswer.of(path, codes.textOf(unit.id(), 1), 1)));
    }
}
