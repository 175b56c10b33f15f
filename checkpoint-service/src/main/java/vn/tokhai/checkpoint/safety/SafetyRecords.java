package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;

/**
 * Ratings of places and where each place stands. A write stores the new state and the event that tells of it in one
 * conditional write. Throws what the store throws when it cannot be reached.
 */
public interface SafetyRecords {

    Optional<SafetyRecord> find(PlaceId id);

    /** Those of the ids that have a record. */
    Set<PlaceId> among(Set<PlaceId> ids);

    /**
     * Keeps what was answered, before it counts.
     *
     * @return what is kept under this id, which is the given one unless the id came before
     */
    Assessment keep(Assessment given);

    Optional<Assessment> assessment(PlaceId checkpointId, UUID assessmentId);

    /**
     * Writes a version on top of the one that it was made from. The page that became full is kept first, and the place is put
     * down for the days on which something will be overdue.
     *
     * @param before version 0 for a place without a record
     * @return false when another version is stored, and nothing was written
     */
    boolean replace(SafetyRecord before, SafetyRecord after, PendingEvent event);

    /** A full page of the history, oldest rating first; empty when there is none. */
    List<RatingEntry> page(PlaceId id, int number);

    /** Places put down for this day or one before, in parts; those that moved on are among them. */
    List<Due> dueUntil(LocalDate day);

    /** Takes a part off that was gone through. */
    void done(Due part);

    /** @param key of the part in the store */
    record Due(String key, List<PlaceId> places) {}
}
