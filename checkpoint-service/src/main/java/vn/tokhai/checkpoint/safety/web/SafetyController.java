package vn.tokhai.checkpoint.safety.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.safety.Answer;
import vn.tokhai.checkpoint.safety.ClosingPlaces;
import vn.tokhai.checkpoint.safety.RatingPlaces;
import vn.tokhai.checkpoint.safety.ReadingSafety;
import vn.tokhai.checkpoint.safety.ReadingSafety.Cursor;
import vn.tokhai.checkpoint.safety.ReadingSafety.History;
import vn.tokhai.checkpoint.safety.web.RatingAnswers.FullRatingAnswer;
import vn.tokhai.checkpoint.safety.web.RatingAnswers.RatedAnswer;
import vn.tokhai.checkpoint.safety.web.RatingAnswers.RatingAnswer;
import vn.tokhai.checkpoint.safety.web.RatingAnswers.StandingAnswer;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;
import vn.tokhai.platform.problem.ProblemException;

/** A place rates itself, and those who may look read it. */
@RestController
@RequestMapping("/api/v1/checkpoints/{checkpointId}")
@Tag(name = "safety")
class SafetyController {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");
    private static final String MAY_READ =
            "hasAnyRole('citizen', 'inspector', 'health-officer', 'chief-officer', 'committee')";

    private final RatingPlaces rating;
    private final ClosingPlaces closing;
    private final ReadingSafety reading;
    private final RatingAnswers answers;

    SafetyController(RatingPlaces rating, ClosingPlaces closing, ReadingSafety reading, RatingAnswers answers) {
        this.rating = rating;
        this.closing = closing;
        this.reading = reading;
        this.answers = answers;
    }

    record AssessmentForm(
            @Schema(
                    example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21",
                    description = "UUID made by the client; sending again is harmless")
            @Nullable
            String assessmentId,

            @Schema(example = "daily") @Nullable String questionnaire,

            @Schema(
                    example =
                            "[{\"criterion\": \"KHAU-TRANG\", \"option\": \"yes\"}, {\"criterion\": \"TP2\", \"points\": 3}]",
                    description = "An option, or points for a criterion without options")
            @Nullable
            List<Answer> answers) {}

    record ClosureForm(@Schema(example = "true") @Nullable Boolean closed) {}

    /** @param next pass it as {@code after} for the following page; absent on the last one */
    record HistoryAnswer(
            List<RatingAnswer> assessments,
            @Schema(example = "3.12") @Nullable String next) {}

    @Operation(
            summary = "Tự đánh giá an toàn · Assess the safety of one's place",
            description =
                    "By owner and staff: the short check of the day or a full questionnaire. Criteria may be left out; the"
                            + " answer then says what is still possible.")
    @ApiResponse(responseCode = "201", description = "Rated; Location names it", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.StaffOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PostMapping("/safety-assessments")
    @PreAuthorize("hasRole('citizen')")
    ResponseEntity<RatedAnswer> assess(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody AssessmentForm form,
            Authentication caller) {
        var rated = CheckpointProblems.valueOf(
                rating.assess(
                        CheckpointProblems.idIn(checkpointId),
                        caller.getName(),
                        new RatingPlaces.SelfAssessment(form.assessmentId(), form.questionnaire(), form.answers())),
                CheckpointProblems.NOT_STAFF);
        return created(rated, answers);
    }

    static ResponseEntity<RatedAnswer> created(RatingPlaces.Rated rated, RatingAnswers answers) {
        URI location = URI.create("/api/v1/checkpoints/" + rated.record().id() + "/safety-assessments/"
                + rated.assessment().entry().id());
        return ResponseEntity.created(location)
                .body(new RatedAnswer(answers.rating(rated.assessment().entry()), answers.standing(rated.record())));
    }

    @Operation(
            summary = "Mức an toàn hiện nay · Where the place stands",
            description = "For owner, staff and officers of the area.")
    @ApiResponse(responseCode = "200", description = "Level, newest ratings, what is due", useReturnTypeSchema = true)
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping("/safety")
    @PreAuthorize(MAY_READ)
    StandingAnswer standing(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId, Authentication caller) {
        return answers.standing(CheckpointProblems.valueOf(
                reading.standing(CheckpointProblems.idIn(checkpointId), Officers.reader(caller)),
                CheckpointProblems.NOT_STAFF));
    }

    @Operation(summary = "Lịch sử đánh giá · Ratings, newest first")
    @ApiResponse(responseCode = "200", description = "One page", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping("/safety-assessments")
    @PreAuthorize(MAY_READ)
    HistoryAnswer history(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "20") @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Parameter(example = "3.12") @RequestParam(required = false) @Nullable String after,
            Authentication caller) {
        History history = CheckpointProblems.valueOf(
                reading.history(CheckpointProblems.idIn(checkpointId), Officers.reader(caller), cursor(after), limit),
                CheckpointProblems.NOT_STAFF);
        Cursor next = history.at();
        return new HistoryAnswer(
                history.entries().stream().map(answers::rating).toList(),
                next == null ? null : next.page() + "." + next.position());
    }

    @Operation(summary = "Một lần đánh giá · One rating with everything that was answered")
    @ApiResponse(responseCode = "200", description = "The rating", useReturnTypeSchema = true)
    @Answers.StaffOnly
    @Answers.NotFound
    @GetMapping("/safety-assessments/{assessmentId}")
    @PreAuthorize(MAY_READ)
    FullRatingAnswer one(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @Parameter(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21") @PathVariable String assessmentId,
            Authentication caller) {
        return answers.full(CheckpointProblems.valueOf(
                reading.assessment(CheckpointProblems.idIn(checkpointId), uuid(assessmentId), Officers.reader(caller)),
                CheckpointProblems.NOT_STAFF));
    }

    @Operation(
            summary = "Tạm ngừng hoạt động · Tick that the place is temporarily closed",
            description = "Accommodation and tourism alone; nothing falls due while it is closed.")
    @ApiResponse(responseCode = "200", description = "Where the place stands", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.OwnerOnly
    @Answers.NotFound
    @Answers.Contradicted
    @PutMapping("/safety-closure")
    @PreAuthorize("hasRole('citizen')")
    StandingAnswer close(
            @Parameter(example = "0A2B3C4D5E6F7") @PathVariable String checkpointId,
            @RequestBody ClosureForm form,
            Authentication caller) {
        var id = CheckpointProblems.idIn(checkpointId);
        if (form.closed() == null) {
            throw ProblemException.invalid("/closed", "Bắt buộc nhập · is required");
        }
        return answers.standing(CheckpointProblems.valueOf(
                closing.close(id, caller.getName(), form.closed()), CheckpointProblems.NOT_OWNER));
    }

    private static @Nullable Cursor cursor(@Nullable String after) {
        if (after == null) {
            return null;
        }
        Matcher matcher = CURSOR.matcher(after);
        if (!matcher.matches()) {
            throw ProblemException.invalid("?after", "Không phải con trỏ của trang trước · is no cursor of a page");
        }
        return new Cursor(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw CheckpointProblems.notFound();
        }
    }
}
