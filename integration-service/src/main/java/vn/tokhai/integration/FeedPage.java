package vn.tokhai.integration;

import java.util.List;

/**
 * Some entries of a feed, oldest first within a partition.
 *
 * @param next where to go on; valid even when there are no entries yet
 */
public record FeedPage(List<Entry> entries, FeedCursor next) {

    /**
     * @param structure structure version of the entry's area, by which the caller's rights are checked
     * @param json payload as published
     */
    public record Entry(String eventId, String subjectId, String structure, String json) {}
}
