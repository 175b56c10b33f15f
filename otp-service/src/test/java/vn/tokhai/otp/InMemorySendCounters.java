package vn.tokhai.otp;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/** Same contract as the store, see {@link SendCountersContract}. */
public final class InMemorySendCounters implements SendCounters {

    private final Map<String, Long> counts = new HashMap<>();

    @Override
    public synchronized OptionalLong take(Counter counter, long limit) {
        long count = counts.getOrDefault(counter.id(), 0L);
        if (count >= limit) {
            return OptionalLong.empty();
        }
        counts.put(counter.id(), count + 1);
        return OptionalLong.of(count + 1);
    }

    @Override
    public synchronized void giveBack(Counter counter) {
        counts.computeIfPresent(counter.id(), (id, count) -> Math.max(0, count - 1));
    }
}
