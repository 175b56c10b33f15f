package vn.tokhai.checkpoint;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A part of a place that holds more people than can be traced at once (R13): whoever was near a case there is unknown, so
 * everybody is a contact.
 *
 * @param unit absent for the place itself
 * @param capacity as its owner gave it
 * @param largest up to how many the kind of place can be traced
 */
public record TooLarge(@Nullable Unit unit, int capacity, int largest) {

    /** Only the smallest parts count: a large floor that is divided into rooms can be traced room by room. */
    public static List<TooLarge> in(Checkpoint checkpoint, CheckpointKind kind) {
        List<Unit> open =
                checkpoint.units().stream().filter(unit -> !unit.isClosed()).toList();
        if (open.isEmpty()) {
            Integer capacity = checkpoint.details().traits().capacity();
            return Stream.ofNullable(capacity)
                    .filter(people -> people > kind.largestUnit())
                    .map(people -> new TooLarge(null, people, kind.largestUnit()))
                    .toList();
        }
        Set<PlaceId> divided =
                open.stream().map(Unit::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        return open.stream()
                .filter(unit -> !divided.contains(unit.id()))
                .filter(unit -> unit.capacity() != null && unit.capacity() > kind.largestUnit())
                .map(unit -> new TooLarge(unit, Objects.requireNonNull(unit.capacity()), kind.largestUnit()))
                .toList();
    }
}
