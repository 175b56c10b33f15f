package vn.tokhai.tracing.messaging.streams;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A stay in whole minutes, and a judge of who was together that uses no class of the engine: it walks over all pairs and
 * counts common minutes. Person 0 is the case; the window goes from {@link #WINDOW_FROM} to {@link #END}.
 *
 * @param length -1 while nobody has told of the end
 * @param slack minutes by which an imputed end may be later
 * @param firstLength what was told before a correction; -2 when there was none
 */
record Walk(int person, int place, int arrival, int length, int slack, int firstLength) {

    static final int WINDOW_FROM = 12 * 60;
    static final int END = 3 * 24 * 60;
    static final int ASSUMED = 120;
    private static final int HALF_A_DAY = 12 * 60;

    /** For each pair, numbered by its places in the list: likely and possible minutes together. */
    static Map<String, String> together(List<Walk> walks, int leastMinutes, int airTail) {
        Map<String, String> together = new TreeMap<>();
        for (int i = 0; i < walks.size(); i++) {
            for (int k = 0; k < walks.size(); k++) {
                Walk infectious = walks.get(i);
                Walk other = walks.get(k);
                if (infectious.person() == 0 && other.person() != 0 && infectious.place() == other.place()) {
                    Set<Integer> likely = infectious.exposing(infectious.likely(), airTail);
                    likely.retainAll(other.present(other.likely()));
                    Set<Integer> possible = infectious.exposing(infectious.latest(), airTail);
                    possible.retainAll(other.present(other.latest()));
                    if (!possible.isEmpty() && possible.size() >= leastMinutes) {
                        together.put(i + ":" + k, likely.size() + "/" + possible.size());
                    }
                }
            }
        }
        return together;
    }

    private Set<Integer> present(int minutes) {
        return range(arrival, arrival + minutes);
    }

    /** The minutes inside the window, then those of the air that is left behind. */
    private Set<Integer> exposing(int minutes, int airTail) {
        int from = Math.max(arrival, WINDOW_FROM);
        int latestUntil = Math.min(arrival + latest(), END);
        int until = Math.max(from, Math.min(arrival + minutes, END));
        return latestUntil <= from ? new TreeSet<>() : range(from, until + airTail);
    }

    private int likely() {
        return length < 0 ? ASSUMED : bounded(length);
    }

    private int latest() {
        return length < 0 ? HALF_A_DAY : bounded(length + slack);
    }

    private static int bounded(int minutes) {
        return Math.min(HALF_A_DAY, Math.max(1, minutes));
    }

    private static Set<Integer> range(int from, int until) {
        Set<Integer> minutes = new TreeSet<>();
        for (int minute = from; minute < until; minute++) {
            minutes.add(minute);
        }
        return minutes;
    }
}
