package vn.tokhai.tracing;

import java.time.LocalDate;
import java.util.List;

/**
 * What counts as a contact, as decided at a time. Versioned data: a case keeps the rule set it was opened with.
 *
 * @param id such as {@code R2021-12}
 * @param effectiveFrom first day (Asia/Ho_Chi_Minh) for which it is the default
 * @param lookbackDaysSymptomatic days before onset that count as infectious
 * @param lookbackDaysAsymptomatic days before the positive sample that count as infectious
 * @param sourceDateCounts whether a known date of infection replaces the look-back of an asymptomatic case
 * @param distanceMetres what the document says; check-ins cannot measure it
 * @param minOverlapMinutes least time together; 0 = any. Masks are unknown to a check-in, so the stricter "unmasked" value
 *     is what the engine uses
 * @param minOverlapMinutesMasked what the document says for masked people; shown as a reason, never used to leave out
 * @param closedSpaceCounts whether sharing a closed space counts at any distance
 * @param airTailMinutes how long the air of a closed place still counts after the infectious person left; 0 where the
 *     document says nothing
 * @param assumedStayMinutes likely length of a stay whose end nobody knows yet
 * @param sameUnitOnly whether people in different units of a place are left out; an unknown unit is never left out
 * @param sources where each figure comes from and how sure we are of it
 */
public record RuleSet(
        String id,
        LocalDate effectiveFrom,
        Wording title,
        int lookbackDaysSymptomatic,
        int lookbackDaysAsymptomatic,
        boolean sourceDateCounts,
        double distanceMetres,
        int minOverlapMinutes,
        int minOverlapMinutesMasked,
        boolean closedSpaceCounts,
        int airTailMinutes,
        int assumedStayMinutes,
        boolean sameUnitOnly,
        Wording isolation,
        Wording secondGeneration,
        List<Source> sources) {

    /**
     * @param confidence {@code verified}, {@code secondary}, {@code unverified} or {@code own-decision}
     */
    public record Source(String document, Wording says, String confidence) {}

    public MatchRule matchRule() {
        return new MatchRule(id, minOverlapMinutes, airTailMinutes, assumedStayMinutes, sameUnitOnly);
    }
}
