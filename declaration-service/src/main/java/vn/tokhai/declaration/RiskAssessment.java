package vn.tokhai.declaration;

import java.util.List;

/**
 * How much attention a declaration asks for.
 *
 * @param rules keys of the rules that applied, in the order in which they are published
 * @param rulesVersion version of the rules, with that of the list of epidemic areas, such as {@code 2021-06.1+3}
 * @param advice what the person should do, most urgent first; empty when nothing applied
 */
public record RiskAssessment(Level level, List<String> rules, String rulesVersion, List<Advice> advice) {

    /** From nothing to see to the most urgent. */
    public enum Level {
        NONE,
        LOW,
        MEDIUM,
        HIGH
    }

    /** The same sentence in both languages. */
    public record Advice(String vi, String en) {}

    public RiskAssessment {
        rules = List.copyOf(rules);
        advice = List.copyOf(advice);
    }

    /** Whether the local health unit has to know. */
    public boolean concernsHealthUnit() {
        return level.compareTo(Level.MEDIUM) >= 0;
    }

    /** What nothing applied to. */
    public static RiskAssessment none(String rulesVersion) {
        return new RiskAssessment(Level.NONE, List.of(), rulesVersion, List.of());
    }

    /** Which rules applied tells what the person answered. */
    @Override
    public String toString() {
        return "RiskAssessment[" + rulesVersion + "]";
    }
}
