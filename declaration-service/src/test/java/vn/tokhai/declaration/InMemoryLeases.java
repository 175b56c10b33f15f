package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryLeases implements Leases {

    private final Map<String, Lease> leases = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Lease(String holder, Instant until) {}

    public InMemoryLeases(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean take(String job, String holder, Duration time) {
        Instant now = clock.instant();
        var wanted = new Lease(holder, now.plus(time));
        return leases.merge(
                        job,
                        wanted,
                        (held, ours) ->
                                held.holder().equals(holder) || held.until().isBefore(now) ? ours : held)
                .equals(wanted);
    }

    @Override
    public void release(String job, String holder) {
        leases.computeIfPresent(job, (same, held) -> held.holder().equals(holder) ? null : held);
    }
}
