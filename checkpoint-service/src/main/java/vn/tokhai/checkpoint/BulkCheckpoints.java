package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The registry for many places at once. Sending the same places again changes nothing. */
public interface BulkCheckpoints {

    /** A place that an authority registers for an owner who is yet to be found. */
    static Checkpoint withoutOwner(PlaceId id, Details details, Instant at) {
        return new Checkpoint(
                id,
                1,
                details,
                Status.ACTIVE,
                Copies.first(at),
                List.of(),
                List.of(),
                LifeCycle.NEW,
                Access.NONE,
                at,
                at);
    }

    /** What became of one place. */
    enum Fate {
        ADDED,
        /** It was added before under the same id. */
        KNOWN,
        /** Another place has the same name, address and area. */
        TWIN,
        /** The id belongs to another place. */
        TAKEN
    }

    /** @param id of the place that is registered now: the own one, or the other one for a twin */
    record Entry(Fate fate, PlaceId id) {}

    /**
     * Adds places that have no owner yet and tells of them; returns when their events have left. Whoever calls has written
     * down beforehand what he is about to add, and calls again until this returns: that record stands in for the outbox.
     *
     * @param since when the caller began; places added since then may have been added by an attempt that did not get to
     *     telling, and are told of again
     * @return in the same order
     */
    List<Entry> addAll(List<Checkpoint> registered, Instant since);

    Map<PlaceId, Checkpoint> findAll(Collection<PlaceId> ids);
}
