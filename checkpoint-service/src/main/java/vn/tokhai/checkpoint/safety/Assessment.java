package vn.tokhai.checkpoint.safety;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/**
 * One rating of a place with everything that was answered; never changed.
 *
 * @param findings what the inspector saw; absent in a self-assessment
 */
public record Assessment(
        PlaceId checkpointId,
        RatingEntry entry,
        List<Answer> answers,
        @Nullable String findings) {

    public Assessment {
        answers = List.copyOf(answers);
    }

    /** Whether it says the same, whenever it was sent. */
    boolean repeats(Assessment other) {
        RatingEntry mine = entry;
        RatingEntry theirs = other.entry;
        return mine.id().equals(theirs.id())
                && mine.type() == theirs.type()
                && mine.questionnaire().equals(theirs.questionnaire())
                && answers.equals(other.answers)
                && Objects.equals(findings, other.findings)
                && mine.measure() == theirs.measure()
                && Objects.equals(mine.decisionNumber(), theirs.decisionNumber());
    }
}
