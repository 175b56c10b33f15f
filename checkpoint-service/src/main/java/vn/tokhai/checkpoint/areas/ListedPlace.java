package vn.tokhai.checkpoint.areas;

import java.time.Instant;
import java.util.List;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Status;

/**
 * A place as an officer's list shows it.
 *
 * @param searchable the name in lower case without tone marks
 * @param placeName name and administrative names in one line
 */
public record ListedPlace(
        String checkpointId,
        long version,
        String name,
        String searchable,
        String kind,
        Status status,
        Area area,
        String address,
        String placeName,
        Instant registeredAt) {

    /** @param words in lower case without tone marks; each has to begin a word of the name */
    boolean answersTo(List<String> words) {
        String name = " " + searchable;
        return words.stream().allMatch(word -> name.contains(" " + word));
    }
}
