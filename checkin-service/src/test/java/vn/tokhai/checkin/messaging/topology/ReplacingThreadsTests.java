package vn.tokhai.checkin.messaging.topology;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.messaging.BackOff;

import static org.assertj.core.api.Assertions.assertThat;

class ReplacingThreadsTests {

    @Test
    void replacesEveryThreadAfterAPauseThatGrows() {
        var replacing =
                new ReplacingThreads(new BackOff(Duration.ofMillis(5), Duration.ofSeconds(1)), new CountDownLatch(1));

        long first = timeOf(replacing);
        timeOf(replacing);
        timeOf(replacing);
        long fourth = timeOf(replacing);

        assertThat(Duration.ofNanos(first)).isGreaterThanOrEqualTo(Duration.ofMillis(5));
        assertThat(Duration.ofNanos(fourth)).isGreaterThanOrEqualTo(Duration.ofMillis(40));
    }

    @Test
    void doesNotHoldUpAStop() {
        var stopped = new CountDownLatch(0);
        var replacing = new ReplacingThreads(new BackOff(Duration.ofHours(1), Duration.ofHours(1)), stopped);

        assertThat(replacing.handle(new IllegalStateException("died")))
                .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
    }

    private static long timeOf(ReplacingThreads replacing) {
        long start = System.nanoTime();
        assertThat(replacing.handle(new IllegalStateException("died")))
                .isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        return System.nanoTime() - start;
    }
}
