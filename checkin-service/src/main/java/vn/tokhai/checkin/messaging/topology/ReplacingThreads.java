package vn.tokhai.checkin.messaging.topology;

import java.util.concurrent.CountDownLatch;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.tokhai.checkin.messaging.BackOff;

/** A stream thread that died is replaced, after a pause that grows while they keep dying. */
final class ReplacingThreads implements StreamsUncaughtExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ReplacingThreads.class);

    private final BackOff backOff;
    private final CountDownLatch stopped;

    ReplacingThreads(BackOff backOff, CountDownLatch stopped) {
        this.backOff = backOff;
        this.stopped = stopped;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable e) {
        log.error("A stream thread died and is replaced", e);
        try {
            backOff.pause(stopped);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
