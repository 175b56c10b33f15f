package vn.tokhai.declaration;

import java.time.Duration;
import java.util.Optional;

/** Counts what may be done only so often, across all instances. */
public interface Allowances {

    /**
     * Uses one of the tries of this period.
     *
     * @param what is done, such as {@code search}
     * @param who does it
     * @param period calendar period in UTC that the limit holds for
     * @return empty when it may be done, else how long until the next period
     */
    Optional<Duration> take(String what, String who, int limit, Duration period);
}
