package vn.tokhai.otp;

import java.time.Instant;
import java.util.OptionalLong;

/** Counts messages in fixed windows, for everything but phones: addresses, subnets, checkpoints, the budget. */
public interface SendCounters {

    /**
     * Counts one more unless the limit is reached, in one step.
     *
     * @return the count with this one, or empty when the limit was reached
     */
    OptionalLong take(Counter counter, long limit);

    /** Counts one less. */
    void giveBack(Counter counter);

    /**
     * @param id names what is counted and the window; carries hashes of personal data only
     * @param endsAt end of the window; afterwards the counter is of no use
     */
    record Counter(String id, Instant endsAt) {}
}
