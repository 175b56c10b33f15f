package vn.tokhai.declaration.risk;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.RiskAssessment.Level;

/**
 * The rules in force; data of {@code risk/rules-<version>.json}.
 *
 * @param symptoms which named symptoms an answer stands for: field, and the symptom it means when answered with yes
 * @param words words of free text by symptom, folded (lower case, without marks), Vietnamese and English
 * @param textFields fields of free text that tell of symptoms
 * @param areaFields fields that name an area where the person was
 * @param countryFields fields that name a country, or a list of them, where the person was
 * @param rules in the order in which they are told
 * @param advice by level: what the person should do
 */
public record RiskRules(
        String version,
        String source,
        Map<String, String> symptoms,
        Map<String, List<String>> words,
        List<String> textFields,
        List<String> areaFields,
        List<String> countryFields,
        List<RiskRule> rules,
        Map<Level, Text> advice) {

    /** The same sentence in both languages. */
    public record Text(String vi, String en) {}

    /**
     * Applies when every condition that is named holds.
     *
     * @param symptomsAnyOf one of these is there
     * @param atLeastSymptoms so many different ones of {@code symptomsAnyOf}, or of all, are there
     * @param answer a field that has one of the values
     * @param epidemicArea the person was in a listed area or country of this level or a higher one
     * @param forms keys of the forms that the rule is for; all when absent
     */
    public record RiskRule(
            String key,
            Text label,
            Level level,
            @Nullable Set<String> symptomsAnyOf,
            @Nullable Integer atLeastSymptoms,
            @Nullable Condition answer,
            @Nullable Level epidemicArea,
            @Nullable Set<String> forms,
            @Nullable Text advice) {

        boolean appliesTo(String form, RiskFacts facts) {
            return (forms == null || forms.contains(form))
                    && symptomsHold(facts.symptoms())
                    && (answer == null || answer.holdsIn(facts.answers()))
                    && (epidemicArea == null || facts.epidemic().compareTo(epidemicArea) >= 0);
        }

        private boolean symptomsHold(Set<String> known) {
            if (symptomsAnyOf == null && atLeastSymptoms == null) {
                return true;
            }
            long count = symptomsAnyOf == null
                    ? known.size()
                    : known.stream().filter(symptomsAnyOf::contains).count();
            return count >= (atLeastSymptoms == null ? 1 : atLeastSymptoms);
        }
    }

    /** @param in JSON values */
    public record Condition(String field, List<Object> in) {

        boolean holdsIn(Map<String, ?> answers) {
            Object answer = answers.get(field);
            return answer instanceof List<?> list
                    ? list.stream().anyMatch(in::contains)
                    : answer != null && in.contains(answer);
        }
    }
}
