package vn.tokhai.checkpoint.safety.web;

import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.safety.Questionnaire;
import vn.tokhai.checkpoint.safety.ReadingSafety;
import vn.tokhai.checkpoint.safety.Source;
import vn.tokhai.checkpoint.safety.Words;
import vn.tokhai.checkpoint.web.Answers;
import vn.tokhai.checkpoint.web.CheckpointProblems;

/** Questionnaires, as data. */
@RestController
@RequestMapping("/api/v1/safety-questionnaires")
@Tag(name = "safety", description = "An toàn COVID-19 · Safety of places")
@SecurityRequirements
class QuestionnairesController {

    private static final CacheControl CACHED =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final ReadingSafety reading;

    QuestionnairesController(ReadingSafety reading) {
        this.reading = reading;
    }

    /** @param complete whether all texts and scores of the decision are known here */
    record QuestionnaireSummary(
            @Schema(example = "hcmc-workplace-1203") String key,
            @Schema(example = "1") int version,
            Questionnaire.Use use,
            Words title,
            Source source,
            @Schema(example = "[\"workplace\"]") List<String> groups,
            @Schema(example = "true") boolean complete) {

        static QuestionnaireSummary of(Questionnaire each) {
            return new QuestionnaireSummary(
                    each.key(),
                    each.version(),
                    each.use(),
                    each.title(),
                    each.source(),
                    each.groups(),
                    each.isComplete());
        }
    }

    record QuestionnaireAnswer(@Schema(example = "true") boolean complete, Questionnaire questionnaire) {}

    @Operation(
            summary = "Bộ câu hỏi an toàn · Safety questionnaires",
            description = "The versions in force today, for one kind of place or all. Each says what its source lacks.")
    @ApiResponse(
            responseCode = "200",
            description = "Questionnaires without their questions",
            useReturnTypeSchema = true)
    @GetMapping
    ResponseEntity<List<QuestionnaireSummary>> list(
            @Parameter(example = "FACTORY") @RequestParam(required = false) @Nullable String kind) {
        return ResponseEntity.ok()
                .cacheControl(CACHED)
                .body(reading.questionnaires(kind).stream()
                        .map(QuestionnaireSummary::of)
                        .toList());
    }

    @Operation(
            summary = "Một bộ câu hỏi · One questionnaire with its questions and classes",
            description = "Old versions stay readable, since old ratings refer to them.")
    @ApiResponse(responseCode = "200", description = "The questionnaire", useReturnTypeSchema = true)
    @Answers.Validated
    @Answers.NotFound
    @GetMapping("/{key}")
    ResponseEntity<QuestionnaireAnswer> one(
            @Parameter(example = "hcmc-workplace-1203") @PathVariable String key,
            @Parameter(example = "1") @RequestParam(required = false) @Nullable Integer version) {
        Questionnaire found = reading.questionnaire(key, version).orElseThrow(CheckpointProblems::notFound);
        return ResponseEntity.ok()
                .cacheControl(CACHED)
                .eTag(found.key() + "-" + found.version())
                .body(new QuestionnaireAnswer(found.isComplete(), found));
    }
}
