package vn.tokhai.declaration.health;

import java.time.Duration;
import java.util.Optional;

/**
 * Work that one instance does at a time, and where it stands. What the work does must be harmless when done twice: a turn
 * that takes too long is given to somebody else.
 */
public interface Turns {

    /**
     * @param work such as {@code 2021-06-01|morning|close}
     * @return false while somebody else has the turn
     */
    boolean take(String work, Duration longest);

    void giveBack(String work);

    /** Where the work stands, as {@link #mark} left it; empty before. */
    Optional<String> markOf(String work);

    void mark(String work, String mark);
}
