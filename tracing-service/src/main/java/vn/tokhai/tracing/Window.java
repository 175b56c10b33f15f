package vn.tokhai.tracing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * When somebody could infect others: from inclusive, until exclusive.
 *
 * <p>Dates of onset and sampling are days in Asia/Ho_Chi_Minh; a window begins at midnight there.
 */
public record Window(Instant from, Instant until) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** No rule set looks further back than this before the sample was taken. */
    public static final int LONGEST_LOOKBACK_DAYS = 14;

    /**
     * @param onsetOn first day of symptoms, absent for an asymptomatic case
     * @param infectedOn known day of infection, used only by rule sets that say so
     * @param until isolation, or now
     */
    public static Window infectious(
            RuleSet rules,
            @Nullable LocalDate onsetOn,
            LocalDate sampledOn,
            @Nullable LocalDate infectedOn,
            Instant until) {
        LocalDate first;
        if (onsetOn != null) {
            LocalDate began = onsetOn.isBefore(sampledOn) ? onsetOn : sampledOn;
            first = began.minusDays(rules.lookbackDaysSymptomatic());
        } else if (rules.sourceDateCounts() && infectedOn != null) {
            first = infectedOn;
        } else {
            first = sampledOn.minusDays(rules.lookbackDaysAsymptomatic());
        }
        LocalDate earliest = sampledOn.minusDays(LONGEST_LOOKBACK_DAYS);
        LocalDate day = first.isBefore(earliest) ? earliest : first;
        return new Window(day.atStartOfDay(ZONE).toInstant(), until);
    }

    public boolean isEmpty() {
        return !from.isBefore(until);
    }
}
