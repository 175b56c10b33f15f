package vn.tokhai.declaration.health;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who still has to report in a slot: one board per slot, area and page of the list of open quarantines. Made when the slot
 * opens, shortened by each report, closed when the slot is past.
 */
public interface Boards {

    /** Where a board belongs. */
    record Key(Slot slot, AreaPath area, int page) {

        public String id() {
            return slot.id() + "|" + area + "|" + page;
        }
    }

    /** @param pending entries without a report, as far as is known; readers check */
    record Board(Key key, List<Directory.Entry> pending, Phase phase, long version) {}

    /** How far a board is; only forward. */
    enum Phase {
        OPEN,
        REMINDED,
        CLOSED
    }

    /** Does nothing when there is one already; atomic. */
    void addIfAbsent(Key key, List<Directory.Entry> pending);

    Optional<Board> find(Key key);

    /** Those that exist, in any order. */
    List<Board> findAll(Collection<Key> keys);

    void fulfil(Slot slot, AreaPath area, int page, QuarantineId quarantine);

    /**
     * Moves a board on and keeps what is to be told, in one conditional write.
     *
     * @param board as it was read
     * @return false when somebody else moved it on; nothing was written then
     */
    boolean advance(Board board, Phase to, List<SupervisionEvent> events);
}
