package vn.tokhai.tracing.messaging.streams;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Pauses that double up to a limit. */
final class Pauses {

    private final Duration first;
    private final Duration longest;
    private final AtomicInteger taken = new AtomicInteger();

    Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    Duration next() {
        int doublings = Math.min(taken.getAndIncrement(), 20);
        Duration pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }

    void reset() {
        taken.set(0);
    }
}
