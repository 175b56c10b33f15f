package vn.tokhai.checkpoint.safety.web;

import java.util.List;

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

import vn.tokhai.checkpoint.safety.Answer;
import vn.tokhai.checkpoint.safety.RatingPlaces;
import vn.tokhai.checkpoint.safety.web.RatingAnswers.RatedAnswer;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** Inspectors rate places of their area. */
@RestController
@Tag(name = "safety")
class InspectionsController {

    private final RatingPlaces rating;
    private final RatingAnswers answers;

    InspectionsController(RatingPlaces rating, RatingAnswers answers) {
        this.rating = rating;
        this.answers = answers;
    }

    record InspectionForm(
            @Schema(
                    example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22",
                    description = "UUID made by the client; sending again is harmless")
            @Nullable
            String inspectionId,

            @Schema(example = "hcmc-workplace-1203") @Nullable
            String questionnaire,

            @Schema(example = "[{\"criterion\": \"TP2\", \"points\": 8}]") @Nullable
            List<Answer> answers,

            @Schema(
                    example = "Thiếu nước sát khuẩn ở cổng sau",
                    maxLength = 2000,
                    description = "What was seen, without names of people")
            @Nullable
            String findings,

            @Schema(
                    example = "IMPROVE",
                    allowableValues = {"NONE", "REMIND", "IMPROVE", "FINE", "STOP"})
            @Nullable
            String measure,

            @Schema(example = "123/QĐ-SYT", maxLength = 255) @Nullable
            String decisionNumber) {

        RatingPlaces.Inspection toInspection() {
            return new RatingPlaces.Inspection(inspectionId, questionnaire, answers, findings, measure, decisionNumber);
        }

        /** Says nothing of what was found. */
        @Override
        public String toString() {
            return "InspectionForm[inspectionId=" + inspectionId + ']';
        }
    }

    @Operation(
            summary = "Kiểm tra cơ sở · Inspect a place",
            description =
                    "By an inspector of the area. A self-assessment cannot raise the level that an inspection found, until"
                            + " the next inspection.")
    @ApiResponse(responseCode = "201", description = "Rated; Location names it", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/api/v1/checkpoints/{checkpointId}/safety-inspections")
    @PreAuthorize("hasRole('inspector')")
    ResponseEntity<RatedAnswer> inspect(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody InspectionForm form,
            Authentication caller) {
        return SafetyController.created(
                CheckpointProblems.valueOf(
                        rating.inspect(
                                CheckpointProblems.idIn(checkpointId),
                                caller.getName(),
                                Officers.covers(caller),
                                form.toInspection()),
                        Officers.OUTSIDE_AREA),
                answers);
    }
}
