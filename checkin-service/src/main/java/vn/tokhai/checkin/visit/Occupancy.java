package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How many people are at a place.
 *
 * @param present those known or, where nobody reported the end, assumed to be there
 * @param presentAtMost with everybody whose unreported end may still lie ahead
 */
public record Occupancy(Instant at, int present, int presentAtMost, List<OfUnit> byUnit) {

    /** @param unitId absent for those who scanned the code of the checkpoint itself */
    public record OfUnit(@Nullable String unitId, int present, int presentAtMost) {}

    /** A person counts once, also when gate and ward both hold a visit. */
    public static Occupancy of(Iterable<Visit> visits, Instant at, Duration typicalStay) {
        Count all = new Count();
        Map<@Nullable String, Count> units = new HashMap<>();
        for (Visit visit : visits) {
            if (visit.perhapsPresentAt(at)) {
                boolean present = visit.presentAt(at, typicalStay);
                all.add(visit.personId(), present);
                units.computeIfAbsent(visit.unitId(), unit -> new Count()).add(visit.personId(), present);
            }
        }
        List<OfUnit> byUnit = units.entrySet().stream()
                .map(unit -> new OfUnit(
                        unit.getKey(),
                        unit.getValue().present.size(),
                        unit.getValue().atMost.size()))
                .sorted(Comparator.comparing(OfUnit::unitId, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        return new Occupancy(at, all.present.size(), all.atMost.size(), byUnit);
    }

    private static final class Count {
        private final Set<String> present = new HashSet<>();
        private final Set<String> atMost = new HashSet<>();

        void add(String personId, boolean surely) {
            atMost.add(personId);
            if (surely) {
                present.add(personId);
            }
        }
    }
}
