package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Area;

/**
 * Lists by area: each is kept for the smallest area, and read for any area around it in the order of the codes. An index of
 * the areas in use is kept per province, so that a province is read without looking at the others.
 */
@Service
public class AreaLists {

    private static final String NATION = "nation";
    private static final int PAGES_AT_ONCE = 8;
    private static final Comparator<Found> ORDER = Comparator.comparing(Found::area)
            .thenComparing(Found::page)
            .thenComparing(found -> found.entry().key());

    private final Directory directory;

    public AreaLists(Directory directory) {
        this.directory = directory;
    }

    /** What a list is about. */
    public enum Name {
        OPEN_QUARANTINES,
        ENDED_QUARANTINES,
        OPEN_DANGERS,
        ACKNOWLEDGED_DANGERS,
        OPEN_LOCKDOWNS,
        RESIDENTS
    }

    /** An entry and where it stands; also what the next page begins after. */
    public record Found(String area, int page, Directory.Entry entry) {}

    /** @param next absent on the last page */
    public record Page<T>(List<T> items, @Nullable Found next) {}

    int enter(Name name, Area area, Directory.Entry entry) {
        AreaPath path = AreaPath.of(area);
        String list = listOf(name, path);
        if (directory.pages(List.of(list)).isEmpty()) {
            AreaPath province = path.fromTop().getFirst();
            directory.enter(indexOf(name, NATION), new Directory.Entry(province.text(), ""));
            directory.enter(indexOf(name, province.text()), new Directory.Entry(path.text(), ""));
        }
        return directory.enter(list, entry);
    }

    void leave(Name name, Area area, int page, String key) {
        directory.leave(new Directory.Place(listOf(name, AreaPath.of(area)), page), key);
    }

    /** The smallest areas inside, in the order of their codes. */
    List<AreaPath> areasIn(Name name, @Nullable Area around) {
        List<String> provinces = around == null
                ? keys(indexOf(name, NATION))
                : List.of(AreaPath.of(around).fromTop().getFirst().text());
        String begins = around == null ? "" : AreaPath.of(around) + "/";
        return provinces.stream()
                .flatMap(province -> keys(indexOf(name, province)).stream())
                .filter(area -> (area + "/").startsWith(begins))
                .sorted()
                .map(AreaPath::new)
                .toList();
    }

    /** What is kept for exactly these areas. */
    List<Directory.Entry> exactly(Name name, List<AreaPath> areas) {
        List<Directory.Place> places = pagesOf(name, areas).entrySet().stream()
                .flatMap(pages -> IntStream.range(0, pages.getValue())
                        .mapToObj(page -> new Directory.Place(listOf(name, pages.getKey()), page)))
                .toList();
        return places.isEmpty()
                ? List.of()
                : directory.read(places).values().stream().flatMap(List::stream).toList();
    }

    int pagesOf(Name name, AreaPath area) {
        return directory.pages(List.of(listOf(name, area))).getOrDefault(listOf(name, area), 0);
    }

    /** All in one question; areas without a list are absent. */
    Map<AreaPath, Integer> pagesOf(Name name, List<AreaPath> areas) {
        Map<String, Integer> sizes =
                directory.pages(areas.stream().map(area -> listOf(name, area)).toList());
        return areas.stream()
                .filter(area -> sizes.containsKey(listOf(name, area)))
                .collect(Collectors.toMap(Function.identity(), area -> sizes.getOrDefault(listOf(name, area), 0)));
    }

    List<Directory.Entry> pageOf(Name name, AreaPath area, int page) {
        var place = new Directory.Place(listOf(name, area), page);
        return directory.read(List.of(place)).getOrDefault(place, List.of());
    }

    /**
     * Reads on until the page is full; what no longer leads anywhere is left out.
     *
     * @param load what the entries lead to, in their order; those that lead nowhere are absent
     */
    public <T> Page<T> page(
            Name name,
            @Nullable Area around,
            @Nullable Found after,
            int limit,
            Function<List<Found>, Map<Found, T>> load) {
        List<AreaPath> areas = areasIn(name, around).stream()
                .filter(area -> after == null || area.text().compareTo(after.area()) >= 0)
                .toList();
        Map<AreaPath, Integer> pages = pagesOf(name, areas);
        List<Directory.Place> places = areas.stream()
                .flatMap(area -> IntStream.range(0, pages.getOrDefault(area, 0))
                        .filter(page -> after == null || !area.text().equals(after.area()) || page >= after.page())
                        .mapToObj(page -> new Directory.Place(listOf(name, area), page)))
                .toList();
        List<T> items = new ArrayList<>();
        Found last = null;
        for (int from = 0; from < places.size(); from += PAGES_AT_ONCE) {
            List<Found> found = read(name, places.subList(from, Math.min(places.size(), from + PAGES_AT_ONCE)), after);
            for (int start = 0; start < found.size(); start += limit) {
                List<Found> some = found.subList(start, Math.min(found.size(), start + limit));
                Map<Found, T> loaded = load.apply(some);
                for (Found one : some) {
                    T item = loaded.get(one);
                    if (item != null && items.size() == limit) {
                        return new Page<>(List.copyOf(items), last);
                    }
                    if (item != null) {
                        items.add(item);
                        last = one;
                    }
                }
            }
        }
        return new Page<>(List.copyOf(items), null);
    }

    private List<Found> read(Name name, List<Directory.Place> places, @Nullable Found after) {
        int prefix = listOf(name, new AreaPath("")).length();
        return directory.read(places).entrySet().stream()
                .flatMap(page -> page.getValue().stream()
                        .map(entry -> new Found(
                                page.getKey().list().substring(prefix),
                                page.getKey().page(),
                                entry)))
                .filter(found -> after == null || ORDER.compare(found, after) > 0)
                .sorted(ORDER)
                .toList();
    }

    private List<String> keys(String list) {
        return List.copyOf(
                new TreeSet<>(entries(list).stream().map(Directory.Entry::key).toList()));
    }

    private List<Directory.Entry> entries(String list) {
        int pages = Objects.requireNonNullElse(directory.pages(List.of(list)).get(list), 0);
        return directory
                .read(IntStream.range(0, pages)
                        .mapToObj(page -> new Directory.Place(list, page))
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String listOf(Name name, AreaPath area) {
        return name + "|" + area;
    }

    private static String indexOf(Name name, String around) {
        return "AREAS_OF_" + name + "|" + around;
    }
}
