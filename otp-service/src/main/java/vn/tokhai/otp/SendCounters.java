package vn.tokhai.otp;

import java.time.Duration;
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
    record Counter(String id, Instant endsAt) {

        /** Windows begin at midnight in Vietnam, so that a budget is that of a calendar day. */
        private static final Duration OFFSET = Duration.ofHours(7);

        private static final Window DAY = new Window(1, Duration.ofDays(1));

        public static Counter ofDay(String what, Instant now) {
            return of(what, DAY, now);
        }

        static Counter of(String what, Window window, Instant now) {
            long length = window.per().toSeconds();
            long start = Math.floorDiv(now.plus(OFFSET).getEpochSecond(), length) * length - OFFSET.toSeconds();
            return new Counter(what + ":" + length + ":" + start, Instant.ofEpochSecond(start + length));
        }
    }
}
