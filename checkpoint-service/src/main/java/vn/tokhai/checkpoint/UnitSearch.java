package vn.tokhai.checkpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds units by the beginnings of words, without tone marks. Words may also be of the units above ("vinh hai ninh
 * thuan"), but at least one has to be of the unit's own name. Reads the whole list: 11,000 short strings take about a
 * millisecond, and an index of word beginnings would weigh more than the list.
 */
final class UnitSearch {

    private final List<Entry> entries;

    UnitSearch(List<AdministrativeUnit> units, Map<String, AdministrativeUnit> byCode) {
        List<Entry> built = new ArrayList<>(units.size());
        for (AdministrativeUnit unit : units) {
            StringBuilder above = new StringBuilder();
            StringBuilder codes = new StringBuilder();
            for (AdministrativeUnit at = parent(unit, byCode); at != null; at = parent(at, byCode)) {
                above.append(' ').append(ToneMarks.strip(at.name()));
                codes.append('/').append(at.code());
            }
            built.add(new Entry(
                    unit,
                    ToneMarks.strip(unit.properName()),
                    " " + ToneMarks.strip(unit.name()),
                    above.toString(),
                    codes.append('/').toString()));
        }
        this.entries = List.copyOf(built);
    }

    /** @param within code of a unit above */
    List<AdministrativeUnit> find(String text, @Nullable String within, int limit) {
        String stripped = ToneMarks.strip(text);
        if (stripped.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(stripped.split(" "));
        return entries.stream()
                .filter(entry -> within == null || entry.codes.contains("/" + within + "/"))
                .map(entry -> new Hit(entry, entry.rank(stripped, words)))
                .filter(hit -> hit.rank < Entry.MISS)
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparingInt(hit -> hit.entry.unit.code().length())
                        .thenComparing(hit -> hit.entry.unit.code()))
                .limit(limit)
                .map(hit -> hit.entry.unit)
                .toList();
    }

    private static @Nullable AdministrativeUnit parent(
            AdministrativeUnit unit, Map<String, AdministrativeUnit> byCode) {
        return unit.parent() == null ? null : byCode.get(unit.parent());
    }

    private record Hit(Entry entry, int rank) {}

    private record Entry(AdministrativeUnit unit, String properName, String name, String above, String codes) {

        static final int MISS = Integer.MAX_VALUE;

        int rank(String stripped, List<String> words) {
            if (properName.equals(stripped) || name.substring(1).equals(stripped)) {
                return 0;
            }
            if (properName.startsWith(stripped)) {
                return 1;
            }
            int own = 0;
            for (String word : words) {
                String beginning = " " + word;
                if (name.contains(beginning)) {
                    own++;
                } else if (!above.contains(beginning)) {
                    return MISS;
                }
            }
            // the more words are of the own name, the better
            return own == 0 ? MISS : 2 + words.size() - own;
        }
    }
}
