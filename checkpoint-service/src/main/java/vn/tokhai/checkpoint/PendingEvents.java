package vn.tokhai.checkpoint;

/** Puts what happened into the published language. */
public interface PendingEvents {

    PendingEvent stateOf(Checkpoint checkpoint);

    PendingEvent published(VenueKey key);
}
