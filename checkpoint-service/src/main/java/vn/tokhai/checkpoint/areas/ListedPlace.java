package vn.tokhai.checkpoint.areas;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Status;

/**
 * A place as an officer's list shows it.
 *
 * @param searchable the name in lower case without tone marks
 * @param placeName name and administrative names in one line
 * @param ownerId absent while nobody owns it
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
        @Nullable String ownerId,
        Instant registeredAt) {

    /** @param words in lower case without tone marks; each has to begin a word of the name */
    boolean answersTo(List<String> words) {
        String name = " " + searchable;
        return words.stream().allMatch(word -> name.contains(" " + word));
    }
}
