package vn.tokhai.checkpoint.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs. */
public interface Jobs {

    /** @return false when the id is taken, and nothing was written */
    boolean add(Job job);

    Optional<Job> find(UUID id);

    /** @return false when the stored version is not {@code before.version()} any more, and nothing was written */
    boolean replace(Job before, Job after);

    /** Those that wait, and those whose process let its lease run out; oldest first. */
    List<Job> due(Instant now);
}
