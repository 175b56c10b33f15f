package vn.tokhai.declaration.health;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Named lists that are kept ready in pages, so that no store has to search. A list grows at its end; what leaves makes its
 * page shorter. An entry is written before what it leads to, so readers check where it leads.
 */
public interface Directory {

    /** Entries of a page; two that arrive at once may make it a little longer. */
    int PAGE = 200;

    /**
     * What a list holds.
     *
     * @param key unique in a page
     * @param person whom it is about; empty where it is about nobody
     */
    record Entry(String key, String person) {}

    /** Where an entry stands: pages count from 0. */
    record Place(String list, int page) {}

    /**
     * Adds an entry at the end; nothing changes when it is in that page already.
     *
     * @return number of the page that holds it
     */
    int enter(String list, Entry entry);

    void leave(Place place, String key);

    /** Number of pages by list; lists that nobody entered are absent. */
    Map<String, Integer> pages(Collection<String> lists);

    /** Entries by page; pages that do not exist are absent. */
    Map<Place, List<Entry>> read(Collection<Place> places);
}
