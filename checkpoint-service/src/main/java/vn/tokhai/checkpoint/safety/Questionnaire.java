package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.CheckpointKind;

/**
 * A questionnaire in one version, as its decision has it.
 *
 * @param key stable across versions
 * @param effectiveOn first day on which it is used
 * @param use whether it is the short check of every day or the full one
 * @param groups of kinds that it is made for, see {@code CheckpointKind.safety}; none for every kind
 * @param closable whether places of these kinds may be marked as temporarily closed
 * @param outOf most points there are
 * @param moreIsBetter whether points speak for safety rather than for risk
 * @param bands best first; the last one has no conditions, so that every result has a band
 * @param recheckDays for bands that name none
 */
public record Questionnaire(
        String key,
        int version,
        LocalDate effectiveOn,
        Use use,
        Words title,
        Source source,
        List<String> groups,
        boolean closable,
        Aggregate aggregate,
        int outOf,
        boolean moreIsBetter,
        int recheckDays,
        List<Criterion> criteria,
        List<Band> bands) {

    /** The short check of every day, or the full one that decides on the level. */
    public enum Use {
        DAILY,
        PERIODIC
    }

    public Questionnaire {
        groups = List.copyOf(groups);
        criteria = List.copyOf(criteria);
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.getLast().conditions() != null) {
            throw new IllegalArgumentException(key + " needs a last band without conditions");
        }
        if (criteria.stream().map(Criterion::id).distinct().count() != criteria.size()) {
            throw new IllegalArgumentException(key + " has a criterion twice");
        }
        int most = Score.of(criteria, criteria.stream().collect(Collectors.toMap(Criterion::id, Criterion::max)))
                .points();
        if (most != outOf) {
            throw new IllegalArgumentException(key + " is out of " + outOf + " but has " + most + " points");
        }
    }

    public boolean isFor(CheckpointKind kind) {
        return groups.isEmpty() || (kind.safety() != null && groups.contains(kind.safety()));
    }

    /** Whether everything that its decision asks is known here. */
    public boolean isComplete() {
        return source.textKnown() && criteria.stream().allMatch(Criterion::textKnown);
    }

    public Optional<Criterion> criterion(@Nullable String id) {
        return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Band> band(@Nullable String bandKey) {
        return bands.stream().filter(each -> each.key().equals(bandKey)).findFirst();
    }

    public int recheckDays(@Nullable Band band) {
        return band == null || band.recheckDays() == null ? recheckDays : band.recheckDays();
    }

    /**
     * Rates what was answered. What was left out may still turn out anything between its fewest and its most points; the
     * rating then tells every band that is possible.
     *
     * @param given points by criterion, inside the bounds of the criterion
     */
    public Rating rate(Map<String, Integer> given) {
        Map<String, Integer> best = new HashMap<>(given);
        Map<String, Integer> worst = new HashMap<>(given);
        Set<String> missing = new HashSet<>();
        for (Criterion criterion : criteria) {
            if (!given.containsKey(criterion.id())) {
                missing.add(criterion.id());
                best.put(criterion.id(), moreIsBetter ? criterion.max() : criterion.min());
                worst.put(criterion.id(), moreIsBetter ? criterion.min() : criterion.max());
            }
        }
        Score good = Score.of(criteria, best);
        Score bad = Score.of(criteria, worst);
        return new Rating(
                Math.min(good.points(), bad.points()),
                Math.max(good.points(), bad.points()),
                bands.subList(indexOf(good), indexOf(bad) + 1),
                criteria.stream().map(Criterion::id).filter(missing::contains).toList());
    }

    private int indexOf(Score score) {
        Value value = value(score.points());
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).contains(value)) {
                return firstAllowed(i, score);
            }
        }
        throw new IllegalStateException(key + " has no band for " + score.points() + " points");
    }

    private int firstAllowed(int from, Score score) {
        int index = from;
        while (!bands.get(index).allows(score)) {
            index++;
        }
        return index;
    }

    private Value value(int points) {
        return switch (aggregate) {
            case SUM, COUNT -> Value.whole(points);
            case PERCENT -> new Value(100L * points, outOf);
            case WHOLE_PERCENT -> new Value(100L * points, outOf).rounded();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Questionnaire that && key.equals(that.key) && version == that.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version);
    }
}
