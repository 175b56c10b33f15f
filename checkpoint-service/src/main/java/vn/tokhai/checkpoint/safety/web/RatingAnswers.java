package vn.tokhai.checkpoint.safety.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.safety.Answer;
import vn.tokhai.checkpoint.safety.Assessment;
import vn.tokhai.checkpoint.safety.Band;
import vn.tokhai.checkpoint.safety.Questionnaires;
import vn.tokhai.checkpoint.safety.RatingEntry;
import vn.tokhai.checkpoint.safety.RatingType;
import vn.tokhai.checkpoint.safety.SafetyLevel;
import vn.tokhai.checkpoint.safety.SafetyRecord;
import vn.tokhai.checkpoint.safety.Words;

/** Ratings and records as answers. */
@Component
class RatingAnswers {

    private final Questionnaires questionnaires;

    RatingAnswers(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    record LevelAnswer(
            @Schema(example = "LOW_RISK") String key,
            @Schema(example = "Nguy cơ thấp") String vi,
            @Schema(example = "Low risk") String en) {

        static @Nullable LevelAnswer of(@Nullable SafetyLevel level) {
            return level == null
                    ? null
                    : new LevelAnswer(
                            level.name(), level.label().vi(), level.label().en());
        }
    }

    /**
     * @param settled false while something that was left out may still change the class; lowestPoints and highestPoints then differ
     * @param band class of the decision in its own words
     * @param author person id, or account of an inspector
     */
    record RatingAnswer(
            @Schema(example = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21")
            String assessmentId,

            RatingType type,
            @Schema(example = "hcmc-workplace-1203") String questionnaire,
            @Schema(example = "1") int questionnaireVersion,
            @Schema(example = "24") int lowestPoints,
            @Schema(example = "24") int highestPoints,
            @Schema(example = "true") boolean settled,
            @Nullable BandAnswer band,
            @Nullable LevelAnswer level,
            Instant at,

            @Schema(example = "7b0f7a3e-8a52-4d0c-9a0f-2f6a1c9d5e11")
            String author,

            @Schema(example = "IMPROVE") @Nullable String measure,
            @Schema(example = "123/QĐ-SYT") @Nullable String decisionNumber) {}

    record BandAnswer(@Schema(example = "low") String key, Words label, Words action) {

        static BandAnswer of(Band band) {
            return new BandAnswer(band.key(), band.label(), band.action());
        }
    }

    /**
     * Where a place stands.
     *
     * @param level that counts; an inspection outranks better self-assessments until the next one
     */
    record StandingAnswer(
            @Schema(example = "0A2B3C4D5E6F7") String checkpointId,
            @Nullable LevelAnswer level,
            @Schema(example = "false") boolean temporarilyClosed,
            @Nullable RatingAnswer daily,
            @Nullable RatingAnswer periodic,
            @Nullable RatingAnswer inspection,
            @Schema(example = "2021-07-01") @Nullable LocalDate dailyDueOn,
            @Schema(example = "2021-07-14") @Nullable LocalDate recheckDueOn,
            @Schema(example = "[\"DAILY\"]") List<RatingType> overdue) {}

    /** A rating just made, or read again, with where the place stands now. */
    record RatedAnswer(RatingAnswer rating, StandingAnswer standing) {}

    record FullRatingAnswer(
            RatingAnswer rating,
            List<Answer> answers,

            @Schema(example = "Thiếu nước sát khuẩn ở cổng sau") @Nullable
            String findings) {}

    RatingAnswer rating(RatingEntry entry) {
        Band band = questionnaires
                .find(entry.questionnaire(), entry.version())
                .flatMap(each -> each.band(entry.band()))
                .orElse(null);
        return new RatingAnswer(
                entry.id().toString(),
                entry.type(),
                entry.questionnaire(),
                entry.version(),
                entry.lowest(),
                entry.highest(),
                entry.band() != null,
                band == null ? null : BandAnswer.of(band),
                LevelAnswer.of(entry.level()),
                entry.at(),
                entry.author(),
                entry.measure() == null ? null : entry.measure().name(),
                entry.decisionNumber());
    }

    StandingAnswer standing(SafetyRecord record) {
        return new StandingAnswer(
                record.id().toString(),
                LevelAnswer.of(record.level()),
                record.closed(),
                optional(record.daily()),
                optional(record.periodic()),
                optional(record.inspection()),
                record.dailyDueOn(),
                record.periodicDueOn(),
                record.overdue().stream().sorted().toList());
    }

    FullRatingAnswer full(Assessment assessment) {
        return new FullRatingAnswer(rating(assessment.entry()), assessment.answers(), assessment.findings());
    }

    private @Nullable RatingAnswer optional(@Nullable RatingEntry entry) {
        return entry == null ? null : rating(entry);
    }
}
