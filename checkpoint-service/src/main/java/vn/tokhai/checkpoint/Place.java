package vn.tokhai.checkpoint;

import java.util.List;

/**
 * What a venue code stands for: a checkpoint, or one of its units.
 *
 * @param units from the one directly under the checkpoint down to the one meant; empty for the checkpoint itself
 */
public record Place(Checkpoint checkpoint, List<Unit> units) {

    public PlaceId id() {
        return units.isEmpty() ? checkpoint.id() : units.getLast().id();
    }

    /** Closed too when the unit, or one above it, is. */
    public Status status() {
        return units.stream().anyMatch(Unit::isClosed) ? Status.CLOSED : checkpoint.status();
    }

    public Copies copies() {
        return units.isEmpty() ? checkpoint.copies() : units.getLast().copies();
    }
}
