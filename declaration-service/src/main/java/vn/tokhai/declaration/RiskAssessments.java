package vn.tokhai.declaration;

import java.time.Instant;
import java.util.Map;

/** Judges what a declaration says, by the rules in force; the same answers under the same rules are judged the same. */
public interface RiskAssessments {

    /**
     * @param form key of the form; a form that no rule knows is judged by the names of its answers alone
     * @param answers by the name of the field, as the form's JSON has them: text, numbers, booleans, lists, maps; absent
     *     ones count as not answered
     * @param at when the declaration was taken in; the epidemic areas of that day count
     */
    RiskAssessment assess(String form, Map<String, ?> answers, Instant at);
}
