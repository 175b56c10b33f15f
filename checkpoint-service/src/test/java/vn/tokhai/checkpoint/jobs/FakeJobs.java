package vn.tokhai.checkpoint.jobs;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Jobs in memory. */
public final class FakeJobs implements Jobs {

    private final Map<UUID, Job> stored = new LinkedHashMap<>();

    @Override
    public synchronized boolean add(Job job) {
        return stored.putIfAbsent(job.id(), job) == null;
    }

    @Override
    public synchronized Optional<Job> find(UUID id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public synchronized boolean replace(Job before, Job after) {
        return find(before.id())
                        .filter(found -> found.version() == before.version())
                        .isPresent()
                && stored.put(after.id(), after) != null;
    }

    @Override
    public synchronized List<Job> due(Instant now) {
        return stored.values().stream()
                .filter(job -> job.state() == Job.State.WAITING
                        || job.state() == Job.State.RUNNING
                                && job.leasedUntil() != null
                                && job.leasedUntil().isBefore(now))
                .toList();
    }
}
