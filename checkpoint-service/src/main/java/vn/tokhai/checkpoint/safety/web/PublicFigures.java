package vn.tokhai.checkpoint.safety.web;

import java.util.EnumMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.safety.SafetyLevel;
import vn.tokhai.checkpoint.safety.Tally;

/**
 * Numbers of places. For everybody they are rounded to tens, and what is under ten is left out (R12); officers of the area
 * get them as they are.
 *
 * @param exact whether nothing was rounded or left out
 * @param rated places with a level
 * @param byLevel the same by level
 * @param unrated places without a settled level
 * @param closed temporarily closed or suspended
 * @param overdue places that did not assess in time
 */
record PublicFigures(
        @Schema(example = "false") boolean exact,
        @Schema(example = "120") @Nullable Integer rated,

        @Schema(example = "{\"SAFE\": 90, \"LOW_RISK\": 20}")
        Map<SafetyLevel, Integer> byLevel,

        @Schema(example = "40") @Nullable Integer unrated,
        @Schema(example = "10") @Nullable Integer closed,
        @Schema(example = "30") @Nullable Integer overdue) {

    private static final int FEWEST = 10;

    static PublicFigures rounded(Tally tally) {
        return of(tally, false);
    }

    static PublicFigures exact(Tally tally) {
        return of(tally, true);
    }

    /** Whether so many places stand behind a level that it tells of an area rather than of a place. */
    static boolean enough(Tally tally) {
        return tally.rated() >= FEWEST;
    }

    static @Nullable Integer rounded(int count) {
        return count < FEWEST ? null : (count + FEWEST / 2) / FEWEST * FEWEST;
    }

    private static PublicFigures of(Tally tally, boolean exact) {
        Map<SafetyLevel, Integer> levels = new EnumMap<>(SafetyLevel.class);
        for (SafetyLevel level : SafetyLevel.values()) {
            Integer count = exact ? Integer.valueOf(tally.count(level)) : rounded(tally.count(level));
            if (count != null) {
                levels.put(level, count);
            }
        }
        return exact
                ? new PublicFigures(true, tally.rated(), levels, tally.unrated(), tally.closed(), tally.overdue())
                : new PublicFigures(
                        false,
                        rounded(tally.rated()),
                        levels,
                        rounded(tally.unrated()),
                        rounded(tally.closed()),
                        rounded(tally.overdue()));
    }
}
