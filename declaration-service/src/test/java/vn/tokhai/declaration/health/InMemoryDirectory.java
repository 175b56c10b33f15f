package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryDirectory implements Directory {

    private final Map<String, List<List<Entry>>> lists = new HashMap<>();

    public synchronized void clear() {
        lists.clear();
    }

    @Override
    public synchronized int enter(String list, Entry entry) {
        List<List<Entry>> pages = lists.computeIfAbsent(list, name -> new ArrayList<>(List.of(new ArrayList<>())));
        List<Entry> last = pages.getLast();
        int page = pages.size() - 1;
        if (!last.contains(entry)) {
            last.add(entry);
        }
        if (last.size() >= PAGE) {
            pages.add(new ArrayList<>());
        }
        return page;
    }

    @Override
    public synchronized void leave(Place place, String key) {
        List<List<Entry>> pages = lists.getOrDefault(place.list(), List.of());
        if (place.page() < pages.size()) {
            pages.get(place.page()).removeIf(entry -> entry.key().equals(key));
        }
    }

    @Override
    public synchronized Map<String, Integer> pages(Collection<String> asked) {
        Map<String, Integer> pages = new HashMap<>();
        asked.stream()
                .filter(lists::containsKey)
                .forEach(list ->
                        pages.put(list, lists.getOrDefault(list, List.of()).size()));
        return pages;
    }

    @Override
    public synchronized Map<Place, List<Entry>> read(Collection<Place> places) {
        Map<Place, List<Entry>> read = new HashMap<>();
        for (Place place : places) {
            List<List<Entry>> pages = lists.getOrDefault(place.list(), List.of());
            if (place.page() < pages.size() && !pages.get(place.page()).isEmpty()) {
                read.put(place, List.copyOf(pages.get(place.page())));
            }
        }
        return read;
    }
}
