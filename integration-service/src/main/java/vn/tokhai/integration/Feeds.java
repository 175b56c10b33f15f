package vn.tokhai.integration;

import java.util.List;

/** The feeds that exist and what is in them. */
public interface Feeds {

    /** Topics of all provinces that have entries. */
    List<String> topics();

    /**
     * @param topic one of {@link #topics()}
     * @param limit how many entries at most
     */
    FeedPage read(String topic, FeedCursor after, int limit);
}
