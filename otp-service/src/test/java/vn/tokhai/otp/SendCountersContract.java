package vn.tokhai.otp;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.tokhai.otp.SendCounters.Counter;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link SendCounters} does, the fake and the real one. */
public abstract class SendCountersContract {

    protected abstract SendCounters counters();

    @Test
    void countUpToTheLimitAndNoFurther() {
        Counter counter = counter();

        assertThat(counters().take(counter, 2)).hasValue(1);
        assertThat(counters().take(counter, 2)).hasValue(2);
        assertThat(counters().take(counter, 2)).isEmpty();
        assertThat(counters().take(counter, 3)).hasValue(3);
    }

    @Test
    void allowNothingWhenTheLimitIsZero() {
        assertThat(counters().take(counter(), 0)).isEmpty();
    }

    @Test
    void takeAgainWhatWasGivenBack() {
        Counter counter = counter();
        counters().take(counter, 1);
        counters().giveBack(counter);
        counters().giveBack(counter);

        assertThat(counters().take(counter, 1)).hasValue(1);
        assertThat(counters().take(counter, 1)).isEmpty();
    }

    @Test
    void neverCountBeyondTheLimitWhenManyTakeAtOnce() throws InterruptedException {
        Counter counter = counter();
        Callable<Boolean> take = () -> counters().take(counter, 7).isPresent();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long granted = threads
                    .invokeAll(Stream.generate(() -> take).limit(40).toList())
                    .stream()
                    .filter(done -> Boolean.TRUE.equals(done.resultNow()))
                    .count();

            assertThat(granted).isEqualTo(7);
        }
    }

    private static Counter counter() {
        return new Counter(
                "test:" + OtpFixtures.pepper().randomNumber(), OtpFixtures.MORNING.plus(Duration.ofMinutes(10)));
    }
}
