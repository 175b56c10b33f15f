package vn.tokhai.checkpoint;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a venue code stands for: a checkpoint, or one of its units.
 *
 * @param units from the one directly under the checkpoint down to the one meant; empty for the checkpoint itself
 * @param formerly the place that the code was made for, where that became part of this one
 */
public record Place(
        Checkpoint checkpoint, List<Unit> units, @Nullable Place formerly) {

    public Place(Checkpoint checkpoint, List<Unit> units) {
        this(checkpoint, units, null);
    }

    public PlaceId id() {
        return units.isEmpty() ? checkpoint.id() : units.getLast().id();
    }

    /** Closed too when the unit, or one above it, is. */
    public Status status() {
        return units.stream().anyMatch(Unit::isClosed) ? Status.CLOSED : checkpoint.status();
    }

    /** Of the code that was read: paper keeps the numbers that it was printed with. */
    public Copies copies() {
        if (formerly != null) {
            return formerly.copies();
        }
        return units.isEmpty() ? checkpoint.copies() : units.getLast().copies();
    }
}
