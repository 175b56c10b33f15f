package vn.tokhai.checkpoint.safety;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Points of one complete set of answers.
 *
 * @param points sum of what counts, of each group its highest
 * @param highest most points of one counted criterion
 * @param fewest fewest points of one counted criterion
 */
record Score(int points, int highest, int fewest, boolean fatalZero, boolean mandatoryZero) {

    /** @param given points of every criterion, by its id */
    static Score of(Collection<Criterion> criteria, Map<String, Integer> given) {
        int sum = 0;
        int highest = 0;
        int fewest = Integer.MAX_VALUE;
        boolean fatalZero = false;
        boolean mandatoryZero = false;
        Map<String, Integer> groups = new HashMap<>();
        for (Criterion criterion : criteria) {
            int points = given.getOrDefault(criterion.id(), criterion.min());
            fatalZero |= criterion.zeroIsFatal() && points == 0;
            mandatoryZero |= criterion.mandatory() && points == 0;
            if (criterion.uncounted()) {
                continue;
            }
            highest = Math.max(highest, points);
            fewest = Math.min(fewest, points);
            if (criterion.group() == null) {
                sum += points;
            } else {
                groups.merge(criterion.group(), points, Math::max);
            }
        }
        int grouped = groups.values().stream().mapToInt(Integer::intValue).sum();
        return new Score(sum + grouped, highest, fewest, fatalZero, mandatoryZero);
    }
}
