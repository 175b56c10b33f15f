package vn.tokhai.checkpoint;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks things up in the registry. */
@Service
public class FindingPlaces {

    private static final int LONGEST_CHAIN = 20;

    private final Checkpoints checkpoints;

    public FindingPlaces(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    public Optional<Checkpoint> checkpoint(PlaceId id) {
        return checkpoints.find(id);
    }

    /** @param after id of the last one of the page before */
    public CheckpointPage checkpointsOf(String personId, @Nullable PlaceId after, int limit) {
        return checkpoints.ofPerson(personId, after, limit);
    }

    /** The checkpoint or unit with this id; where it became part of another place, that one. */
    public Optional<Place> place(PlaceId id) {
        return placeItself(id)
                .map(place -> place.checkpoint().lifeCycle().mergedInto() == null
                        ? place
                        : new Place(successor(place.checkpoint()), List.of(), place));
    }

    /** Follows mergers; they end, since a place that was merged is closed and takes no other in. */
    private Checkpoint successor(Checkpoint merged) {
        Checkpoint at = merged;
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Optional<Checkpoint> next =
                    Optional.ofNullable(at.lifeCycle().mergedInto()).flatMap(checkpoints::find);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private Optional<Place> placeItself(PlaceId id) {
        return checkpoints
                .find(id)
                .map(checkpoint -> new Place(checkpoint, List.of()))
                .or(() -> checkpoints
                        .findByUnit(id)
                        .map(checkpoint -> new Place(checkpoint, checkpoint.unitPath(id)))
                        .filter(place -> !place.units().isEmpty()));
    }

    /**
     * The place whose code a person may print.
     *
     * @param unitId absent for the checkpoint itself
     */
    public Outcome<Place> placeToPrint(PlaceId checkpointId, @Nullable PlaceId unitId, String personId) {
        Optional<Checkpoint> found = checkpoints.find(checkpointId);
        if (found.isEmpty() || (unitId != null && found.get().unit(unitId).isEmpty())) {
            return new Outcome.Unknown<>();
        }
        return !found.get().lets(personId, unitId)
                ? new Outcome.NotAllowed<>()
                : new Outcome.Done<>(new Place(
                        found.get(), unitId == null ? List.of() : found.get().unitPath(unitId)));
    }
}
