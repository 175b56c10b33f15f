package vn.tokhai.checkpoint.safety;

import org.jspecify.annotations.Nullable;

/**
 * One class of a questionnaire's result.
 *
 * @param from lowest value, inclusive; absent without a bound
 * @param to highest value, inclusive; absent without a bound or when {@code below} is given
 * @param below bound that the value stays under
 * @param conditions a result inside the bounds that breaks one of them falls into the next worse band
 * @param level what it counts as beside other questionnaires
 * @param recheckDays days until the place has to be assessed again; absent where the decision names none
 * @param note which part of it is a decision of this platform
 */
public record Band(
        String key,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer below,
        @Nullable Conditions conditions,
        SafetyLevel level,
        Words label,
        Words action,
        @Nullable Integer recheckDays,
        @Nullable Words note) {

    /**
     * @param noFatalZero no fatal criterion has zero points
     * @param allMandatory no mandatory criterion has zero points
     * @param noneAtLeast no criterion has that many points or more
     * @param noneBelow no criterion has fewer points
     */
    public record Conditions(
            boolean noFatalZero,
            boolean allMandatory,
            @Nullable Integer noneAtLeast,
            @Nullable Integer noneBelow) {

        boolean hold(Score score) {
            return (!noFatalZero || !score.fatalZero())
                    && (!allMandatory || !score.mandatoryZero())
                    && (noneAtLeast == null || score.highest() < noneAtLeast)
                    && (noneBelow == null || score.fewest() >= noneBelow);
        }
    }

    /** Whether the value, a fraction, lies inside the bounds. */
    boolean contains(Value value) {
        return (from == null || value.isAtLeast(from))
                && (to == null || !value.isAbove(to))
                && (below == null || !value.isAtLeast(below));
    }

    boolean allows(Score score) {
        return conditions == null || conditions.hold(score);
    }
}
