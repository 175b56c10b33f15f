package vn.tokhai.gateway.instances;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the instances of each service are, and which of them lately refused a connection. Those are asked only while there
 * is no other.
 */
public final class Instances {

    private final Map<String, List<URI>> fromSettings;
    private final Duration refusalPause;
    private final Clock clock;
    private final Map<URI, Instant> refusedAt = new ConcurrentHashMap<>();
    private volatile Map<String, List<URI>> fromFile = Map.of();

    public Instances(Map<String, List<URI>> fromSettings, Duration refusalPause, Clock clock) {
        this.fromSettings = Map.copyOf(fromSettings);
        this.refusalPause = refusalPause;
        this.clock = clock;
    }

    public Set<String> services() {
        return fromSettings.keySet();
    }

    /** How many there are, whether they answer or not. */
    public int count(String service) {
        return all(service).size();
    }

    /** @return base addresses to choose from, in a stable order; empty when there is none */
    public List<URI> of(String service) {
        List<URI> all = all(service);
        if (all.size() < 2 || refusedAt.isEmpty()) {
            return all;
        }
        Instant pausedSince = clock.instant().minus(refusalPause);
        List<URI> willing = all.stream()
                .filter(uri -> !refusedAt.getOrDefault(uri, Instant.MIN).isAfter(pausedSince))
                .toList();
        return willing.isEmpty() ? all : willing;
    }

    /** Remembers that nobody listened there. */
    public void refused(URI instance) {
        refusedAt.put(instance, clock.instant());
    }

    /** Replaces what the file said before; services it does not name keep their settings. */
    void replaceFromFile(Map<String, List<URI>> newest) {
        fromFile = Map.copyOf(newest);
        refusedAt.clear();
    }

    private List<URI> all(String service) {
        return fromFile.getOrDefault(service, fromSettings.getOrDefault(service, List.of()));
    }
}
