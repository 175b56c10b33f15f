package vn.tokhai.declaration.risk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedArea;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedCountry;

/** Authorities replace the list of epidemic areas, by decision. */
@Service
public class ListingEpidemicAreas {

    private final EpidemicLists lists;
    private final CurrentEpidemic current;
    private final Clock clock;

    ListingEpidemicAreas(EpidemicLists lists, CurrentEpidemic current, Clock clock) {
        this.lists = lists;
        this.current = current;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Listed(EpidemicAreas areas) implements Answer {}

        /** Somebody changed it in between. */
        record Stale() implements Answer {}

        /** Changes something outside the areas of the one who asks; countries are the nation's. */
        record OutsideArea() implements Answer {}
    }

    public EpidemicAreas newest() {
        return lists.newest();
    }

    /**
     * @param version of the list that the change was made from; the same list sent again with it gives the same answer
     * @param mayChangeCountries whether the one who asks stands for the nation
     */
    public Answer replace(
            Reader by,
            boolean mayChangeCountries,
            long version,
            String decisionNumber,
            List<ListedArea> areas,
            List<ListedCountry> countries) {
        EpidemicAreas before = lists.newest();
        if (before.version() == version + 1 && same(before, by, decisionNumber, areas, countries)) {
            return new Answer.Listed(before);
        }
        if (before.version() != version) {
            return new Answer.Stale();
        }
        boolean foreign = !mayChangeCountries && !before.countries().equals(countries);
        boolean outside = changed(before.areas(), areas).stream()
                .anyMatch(area -> !by.areas().cover(area.area()));
        if (foreign || outside) {
            return new Answer.OutsideArea();
        }
        EpidemicAreas next = new EpidemicAreas(
                version + 1,
                decisionNumber,
                areas,
                countries,
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!lists.add(next)) {
            return new Answer.Stale();
        }
        current.forget();
        return new Answer.Listed(next);
    }

    private static boolean same(
            EpidemicAreas before,
            Reader by,
            String decisionNumber,
            List<ListedArea> areas,
            List<ListedCountry> countries) {
        return before.changedBy().equals(by.name())
                && before.decisionNumber().equals(decisionNumber)
                && before.areas().equals(areas)
                && before.countries().equals(countries);
    }

    /** What is in one of the two and not in the other. */
    private static List<ListedArea> changed(List<ListedArea> before, List<ListedArea> after) {
        return Stream.concat(
                        before.stream().filter(area -> !after.contains(area)),
                        after.stream().filter(area -> !before.contains(area)))
                .toList();
    }
}
