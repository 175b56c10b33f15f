package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.List;

/** The parts of a checkpoint while the next version is put together. */
final class CheckpointDraft {

    private final Checkpoint before;

    Details details;
    Status status;
    Copies copies;
    List<Unit> units;
    List<Right> rights;
    LifeCycle lifeCycle;
    Access access;

    CheckpointDraft(Checkpoint before) {
        this.before = before;
        details = before.details();
        status = before.status();
        copies = before.copies();
        units = before.units();
        rights = before.rights();
        lifeCycle = before.lifeCycle();
        access = before.access();
    }

    Checkpoint of(long version, Instant changedAt) {
        return new Checkpoint(
                before.id(),
                version,
                details,
                status,
                copies,
                units,
                rights,
                lifeCycle,
                access,
                before.registeredAt(),
                changedAt);
    }
}
