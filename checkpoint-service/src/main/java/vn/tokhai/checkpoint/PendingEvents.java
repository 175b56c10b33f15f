package vn.tokhai.checkpoint;

import java.util.List;

/** Puts what happened into the published language. */
public interface PendingEvents {

    PendingEvent stateOf(Checkpoint checkpoint);

    /** What happened from one version to the next, besides the change of state: mergers, owners, devices. */
    List<PendingEvent> between(Checkpoint before, Checkpoint after);

    PendingEvent published(VenueKey key);
}
