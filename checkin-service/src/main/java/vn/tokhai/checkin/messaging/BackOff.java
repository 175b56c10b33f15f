package vn.tokhai.checkin.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses that double up to a limit, and start anew after a quiet while. */
public final class BackOff {

    private static final int QUIET_FACTOR = 4;

    private final Duration first;
    private final Duration limit;
    private Duration next;
    private long lastPauseEnded = System.nanoTime();

    public BackOff(Duration first, Duration limit) {
        this.first = first;
        this.limit = limit;
        this.next = first;
    }

    /** @param stopped ends the pause early */
    public synchronized void pause(CountDownLatch stopped) throws InterruptedException {
        if (System.nanoTime() - lastPauseEnded
                > limit.multipliedBy(QUIET_FACTOR).toNanos()) {
            next = first;
        }
        Duration now = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(limit) < 0 ? doubled : limit;
        boolean ignored = stopped.await(now.toMillis(), TimeUnit.MILLISECONDS);
        lastPauseEnded = System.nanoTime();
    }
}
