package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryAllowances implements Allowances {

    private final Map<String, Integer> used = new ConcurrentHashMap<>();
    private final Clock clock;

    public InMemoryAllowances(Clock clock) {
        this.clock = clock;
    }

    public void clear() {
        used.clear();
    }

    @Override
    public Optional<Duration> take(String what, String who, int limit, Duration period) {
        Instant now = clock.instant();
        long index = now.getEpochSecond() / period.toSeconds();
        Instant until = Instant.ofEpochSecond((index + 1) * period.toSeconds());
        int count = used.merge(what + who + index, 1, Integer::sum);
        return count <= limit ? Optional.empty() : Optional.of(Duration.between(now, until));
    }
}
