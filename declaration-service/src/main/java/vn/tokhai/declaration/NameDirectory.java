package vn.tokhai.declaration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists of people by words of their names, one list per word and area. Entries may be stale: readers check the person. */
public interface NameDirectory {

    /**
     * The shortest of the lists of these words.
     *
     * @return the word; empty when one of the lists does not exist, so that nobody has all words
     */
    Optional<String> rarest(AreaScope list, Collection<String> words);

    /**
     * Entries of one list, oldest first.
     *
     * @param from where to begin
     * @return at most one page of the list
     */
    Slice read(AreaScope list, String word, Position from);

    /** A place in a list; entries never move. */
    record Position(int page, int entry) {
        public static final Position START = new Position(0, 0);
    }

    /** @param last whether there is nothing behind this slice */
    record Slice(List<Entry> entries, boolean last) {}

    /** @param next where to go on after this entry */
    record Entry(PersonId personId, Position next) {}
}
