package vn.tokhai.checkpoint.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How many places stand where.
 *
 * @param byLevel in the order of {@link SafetyLevel}
 * @param unrated without a settled level
 * @param closed temporarily closed or suspended; not counted under a level
 * @param overdue with an assessment that was not made in time; counted under their level, too
 */
public record Tally(List<Integer> byLevel, int unrated, int closed, int overdue) {

    static final Tally NONE = new Tally(Collections.nCopies(SafetyLevel.values().length, 0), 0, 0, 0);

    public Tally {
        byLevel = List.copyOf(byLevel);
    }

    static Tally of(Pin pin) {
        List<Integer> levels = new ArrayList<>(NONE.byLevel);
        boolean counts = pin.level() != null && !pin.closed();
        if (pin.level() != null && counts) {
            levels.set(pin.level().ordinal(), 1);
        }
        return new Tally(levels, counts || pin.closed() ? 0 : 1, pin.closed() ? 1 : 0, pin.overdue() ? 1 : 0);
    }

    static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NONE, Tally::plus);
    }

    private Tally plus(Tally other) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < byLevel.size(); i++) {
            levels.add(byLevel.get(i) + other.byLevel.get(i));
        }
        return new Tally(levels, unrated + other.unrated, closed + other.closed, overdue + other.overdue);
    }

    public int count(SafetyLevel level) {
        return byLevel.get(level.ordinal());
    }

    public int rated() {
        return byLevel.stream().mapToInt(Integer::intValue).sum();
    }

    public int all() {
        return rated() + unrated + closed;
    }

    /** What each rated place speaks for in its commune. */
    List<AreaRisk> risks() {
        List<AreaRisk> risks = new ArrayList<>(rated());
        for (SafetyLevel level : SafetyLevel.values()) {
            risks.addAll(Collections.nCopies(count(level), AreaRisk.of(level)));
        }
        return risks;
    }
}
