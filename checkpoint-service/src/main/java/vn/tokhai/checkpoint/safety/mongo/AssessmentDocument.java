package vn.tokhai.checkpoint.safety.mongo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.Answer;
import vn.tokhai.checkpoint.safety.Assessment;

/** One rating with its answers; written once. */
@Document("safety-assessments")
record AssessmentDocument(
        @Id String id,
        String checkpointId,
        RecordDocument.EntryPart entry,
        @Nullable List<AnswerPart> answers,
        @Nullable String findings) {

    record AnswerPart(
            @Nullable String criterion,
            @Nullable String option,
            @Nullable Integer points) {}

    static String id(PlaceId checkpointId, UUID assessmentId) {
        return checkpointId + ":" + assessmentId;
    }

    static AssessmentDocument of(Assessment given) {
        return new AssessmentDocument(
                id(given.checkpointId(), given.entry().id()),
                given.checkpointId().toString(),
                RecordDocument.EntryPart.of(given.entry()),
                given.answers().stream()
                        .map(answer -> new AnswerPart(answer.criterion(), answer.option(), answer.points()))
                        .toList(),
                given.findings());
    }

    Assessment toAssessment() {
        return new Assessment(
                RecordDocument.placeId(checkpointId),
                entry.toEntry(),
                Objects.requireNonNullElse(answers, List.<AnswerPart>of()).stream()
                        .map(part -> new Answer(part.criterion(), part.option(), part.points()))
                        .toList(),
                findings);
    }
}
