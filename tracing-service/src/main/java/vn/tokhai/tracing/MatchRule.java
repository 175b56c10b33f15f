package vn.tokhai.tracing;

/**
 * The part of a rule set that matching needs. It travels with each question, so that an exposure opened under one rule
 * set is never judged by another.
 */
public record MatchRule(
        String ruleSet, int minOverlapMinutes, int airTailMinutes, int assumedStayMinutes, boolean sameUnitOnly) {}
