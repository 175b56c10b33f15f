package vn.tokhai.checkpoint.safety;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the level of an area follows from what lies in it, as data.
 *
 * @param source the decision, with a note on what of it is not known or not followed
 * @param ofPlaces for the smallest units, from the levels of their places
 * @param ofAreas for the units above, from the levels of the units in them
 */
public record AreaRiskRules(Source source, List<Clause> ofPlaces, List<Clause> ofAreas) {

    /** The area has this level when any of the conditions holds; clauses are asked worst level first. */
    public record Clause(AreaRisk level, List<Condition> anyOf) {}

    /**
     * So many, or such a share, are at this level or worse.
     *
     * @param atLeast number; absent when a share is asked for
     * @param atLeastPercent share of all there are, in percent
     */
    public record Condition(
            AreaRisk of,
            @Nullable Integer atLeast,
            @Nullable Integer atLeastPercent) {

        boolean holds(Collection<AreaRisk> levels, int all) {
            long worse =
                    levels.stream().filter(level -> level.compareTo(of) >= 0).count();
            return (atLeast != null && worse >= atLeast)
                    || (atLeastPercent != null && all > 0 && worse * 100 >= (long) atLeastPercent * all);
        }
    }

    public AreaRiskRules {
        ofPlaces = List.copyOf(ofPlaces);
        ofAreas = List.copyOf(ofAreas);
    }

    /** @return absent while no place has a level */
    @Nullable
    AreaRisk ofPlaces(Collection<AreaRisk> places) {
        return places.isEmpty() ? null : first(ofPlaces, places, places.size());
    }

    /**
     * @param rated levels of the units that have one
     * @param all how many units there are
     */
    @Nullable
    AreaRisk ofAreas(Collection<AreaRisk> rated, int all) {
        return rated.isEmpty() ? null : first(ofAreas, rated, all);
    }

    private static AreaRisk first(List<Clause> clauses, Collection<AreaRisk> levels, int all) {
        return clauses.stream()
                .filter(clause -> clause.anyOf().stream().anyMatch(condition -> condition.holds(levels, all)))
                .map(Clause::level)
                .findFirst()
                .orElse(AreaRisk.NEW_NORMAL);
    }
}
