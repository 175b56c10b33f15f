package vn.tokhai.declaration;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What the answers of a declaration amount to.
 *
 * @param reportsRisk whether an answer asks for attention, by the form alone
 * @param atRisk whether checkpoints are told to take care
 * @param groups keys of the mandatory groups that the person joins by it
 * @param risk by the rules in force when it was taken in; absent when nobody assessed it
 */
public record Findings(
        boolean reportsRisk,
        boolean atRisk,
        Set<String> groups,
        @Nullable RiskAssessment risk) {

    public Findings {
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    @Override
    public String toString() {
        return "Findings[redacted]";
    }
}
