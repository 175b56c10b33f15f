package vn.tokhai.checkpoint.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.ToneMarks;
import vn.tokhai.checkpoint.UnitMapping;

/** Officers' lists of places, and which places of an area take visitors in (R23). */
@Service
public class ListingPlaces {

    public static final int LONGEST_PERIOD_DAYS = Arrivals.DAYS - 1;

    /** Vietnam has one time zone and no summer time. */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final PlaceDirectory directory;
    private final UnitMapping mapping;
    private final Clock clock;

    public ListingPlaces(PlaceDirectory directory, UnitMapping mapping, Clock clock) {
        this.directory = directory;
        this.mapping = mapping;
        this.clock = clock;
    }

    /** Whether people arrived within the period; a place younger than the period is never silent. */
    public enum Activity {
        ACTIVE,
        SILENT,
        NEW
    }

    /**
     * @param words of the name, tone marks left out or not
     * @param days period of the activity, at most {@value #LONGEST_PERIOD_DAYS}, today included
     */
    public record Filter(
            @Nullable String kind,
            @Nullable Status status,
            @Nullable Activity activity,
            @Nullable String words,
            int days) {}

    /** @param arrivals within the period */
    public record Line(ListedPlace place, Activity activity, int arrivals) {}

    /** @param next key for the following page; absent on the last one */
    public record Page(List<Line> lines, @Nullable String next) {}

    /**
     * Places that are open, and how many of them take visitors in.
     *
     * @param fresh registered within the period and without arrivals so far
     * @param arrivals within the period
     */
    public record Figures(int registered, int active, int silent, int fresh, long arrivals) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0);

        Figures plus(Line line) {
            return new Figures(
                    registered + 1,
                    active + (line.activity() == Activity.ACTIVE ? 1 : 0),
                    silent + (line.activity() == Activity.SILENT ? 1 : 0),
                    fresh + (line.activity() == Activity.NEW ? 1 : 0),
                    arrivals + line.arrivals());
        }
    }

    /**
     * @param byKind key of the kind to its figures
     * @param byUnit code of the unit directly below to its figures; places known only to lie somewhere in the area are not in it
     */
    public record Compliance(
            LocalDate from, LocalDate to, Figures total, Map<String, Figures> byKind, Map<String, Figures> byUnit) {}

    public Page list(AdministrativeUnit area, Filter filter, @Nullable String after, int limit) {
        LocalDate today = today();
        List<PlaceDirectory.Entry> found =
                directory.find(area.structure(), mapping.path(area), after, wanted(filter, today), limit + 1);
        boolean more = found.size() > limit;
        List<PlaceDirectory.Entry> page = more ? found.subList(0, limit) : found;
        return new Page(
                page.stream()
                        .map(entry -> line(entry.place(), today, filter.days()))
                        .toList(),
                more ? page.getLast().key() : null);
    }

    public Compliance compliance(AdministrativeUnit area, int days) {
        LocalDate today = today();
        String path = mapping.path(area);
        Map<String, Figures> byKind = new TreeMap<>();
        Map<String, Figures> byUnit = new TreeMap<>();
        directory
                .all(area.structure(), path)
                .filter(entry -> entry.place().status() == Status.ACTIVE)
                .forEach(entry -> {
                    Line line = line(entry.place(), today, days);
                    add(byKind, entry.place().kind(), line);
                    int slash = entry.key().indexOf('/', path.length());
                    if (slash > 0) {
                        add(byUnit, entry.key().substring(path.length(), slash), line);
                    }
                });
        Figures total = byKind.values().stream().reduce(Figures.NONE, ListingPlaces::sum);
        return new Compliance(today.minusDays(days - 1L), today, total, byKind, byUnit);
    }

    private Predicate<ListedPlace> wanted(Filter filter, LocalDate today) {
        List<String> words = filter.words() == null
                ? List.of()
                : List.of(ToneMarks.strip(filter.words()).split(" "));
        return place -> (filter.kind() == null || filter.kind().equals(place.kind()))
                && (filter.status() == null || filter.status() == place.status())
                && place.answersTo(words)
                && (filter.activity() == null
                        || filter.activity()
                                == line(place, today, filter.days()).activity());
    }

    private Line line(ListedPlace place, LocalDate today, int days) {
        int arrivals = directory.arrivals(place, today, days);
        boolean young = LocalDate.ofInstant(place.registeredAt(), VIETNAM).isAfter(today.minusDays(days));
        return new Line(place, arrivals > 0 ? Activity.ACTIVE : young ? Activity.NEW : Activity.SILENT, arrivals);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    private static void add(Map<String, Figures> figures, String key, Line line) {
        figures.merge(key, Figures.NONE.plus(line), ListingPlaces::sum);
    }

    private static Figures sum(Figures left, Figures right) {
        return new Figures(
                left.registered() + right.registered(),
                left.active() + right.active(),
                left.silent() + right.silent(),
                left.fresh() + right.fresh(),
                left.arrivals() + right.arrivals());
    }
}
