package vn.tokhai.checkpoint.areas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.UnitMapping;

/**
 * All places by area, in both structures: a place registered under the codes of 2021 is found under those of 2025 and the
 * other way round. Within an area they are sorted by ward, then name, so that a page is a walk from a key.
 */
@Service
public class PlaceDirectory {

    private static final int SORTED_LETTERS = 48;
    private static final char AFTER_PATH = ' ';

    private final UnitMapping mapping;
    private final Map<Structure, ConcurrentNavigableMap<String, ListedPlace>> sorted = new EnumMap<>(Structure.class);
    private final ConcurrentMap<String, ListedPlace> places = new ConcurrentHashMap<>();
    private final ConcurrentMap<Where, List<String>> paths = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Arrivals> arrivals = new ConcurrentHashMap<>();

    public PlaceDirectory(UnitMapping mapping) {
        this.mapping = mapping;
        for (Structure structure : Structure.values()) {
            sorted.put(structure, new ConcurrentSkipListMap<>());
        }
    }

    private record Where(Area area, Structure structure) {}

    /** A place with the key after which the next page begins. */
    public record Entry(String key, ListedPlace place) {}

    /** Older versions of a place change nothing. */
    public synchronized void put(ListedPlace place) {
        ListedPlace known = places.get(place.checkpointId());
        if (known != null && known.version() > place.version()) {
            return;
        }
        if (known != null) {
            remove(known);
        }
        places.put(place.checkpointId(), place);
        sorted.forEach((structure, map) -> keys(place, structure).forEach(key -> map.put(key, place)));
    }

    public synchronized void remove(String checkpointId) {
        ListedPlace known = places.remove(checkpointId);
        if (known != null) {
            remove(known);
        }
        arrivals.remove(checkpointId);
    }

    public void count(String checkpointId, LocalDate date, int arrived) {
        Arrivals counted = arrivals.computeIfAbsent(checkpointId, id -> new Arrivals());
        synchronized (counted) {
            counted.count(date, arrived);
        }
    }

    /** @param days at most {@value Arrivals#DAYS} */
    public int arrivals(ListedPlace place, LocalDate last, int days) {
        Arrivals counted = arrivals.get(place.checkpointId());
        if (counted == null) {
            return 0;
        }
        synchronized (counted) {
            return counted.within(last, days);
        }
    }

    /**
     * @param path such as {@code 58/586/}, see {@link UnitMapping#path}
     * @param after key of the last entry of the page before
     * @param limit how many are returned at most
     */
    public List<Entry> find(
            Structure structure, String path, @Nullable String after, Predicate<ListedPlace> wanted, int limit) {
        List<Entry> found = new ArrayList<>(Math.min(limit, 64));
        String from = after == null || !after.startsWith(path) ? path : after;
        for (var entry : map(structure).tailMap(from, false).entrySet()) {
            if (!entry.getKey().startsWith(path) || found.size() >= limit) {
                break;
            }
            if (wanted.test(entry.getValue()) && isFirst(entry.getKey(), entry.getValue(), structure, path)) {
                found.add(new Entry(entry.getKey(), entry.getValue()));
            }
        }
        return found;
    }

    /** Every place of the area once, with the path under which it stands there. */
    public Stream<Entry> all(Structure structure, String path) {
        return map(structure).tailMap(path, false).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(path))
                .filter(entry -> isFirst(entry.getKey(), entry.getValue(), structure, path))
                .map(entry -> new Entry(entry.getKey(), entry.getValue()));
    }

    /** A place that may lie in several wards stands under each, and is counted under the first. */
    private boolean isFirst(String key, ListedPlace place, Structure structure, String within) {
        if (place.area().structure() == structure) {
            return true;
        }
        return paths(place, structure).stream()
                .filter(path -> path.startsWith(within))
                .findFirst()
                .filter(path -> key.equals(key(path, place)))
                .isPresent();
    }

    private void remove(ListedPlace place) {
        sorted.forEach((structure, map) -> keys(place, structure).forEach(map::remove));
    }

    private Stream<String> keys(ListedPlace place, Structure structure) {
        return paths(place, structure).stream().map(path -> key(path, place));
    }

    private List<String> paths(ListedPlace place, Structure structure) {
        return paths.computeIfAbsent(
                new Where(place.area(), structure), where -> mapping.paths(where.area(), where.structure()));
    }

    private static String key(String path, ListedPlace place) {
        String name = place.searchable();
        String sortedBy = name.length() > SORTED_LETTERS ? name.substring(0, SORTED_LETTERS) : name;
        return path + AFTER_PATH + sortedBy + AFTER_PATH + place.checkpointId();
    }

    private ConcurrentNavigableMap<String, ListedPlace> map(Structure structure) {
        return Objects.requireNonNull(sorted.get(structure));
    }
}
