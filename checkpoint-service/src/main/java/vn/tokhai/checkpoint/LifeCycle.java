package vn.tokhai.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a place besides changes of its form.
 *
 * @param suspension present exactly while the place is suspended
 * @param mergedInto the place that this one became part of; such a place is closed
 * @param closingDecision of the authority that closed or merged it; absent when the owner did
 * @param absorbed places that became part of this one, or were about to
 * @param formerAddresses oldest first
 */
public record LifeCycle(
        @Nullable Suspension suspension,
        @Nullable PlaceId mergedInto,
        @Nullable String closingDecision,
        List<Absorbed> absorbed,
        List<FormerAddress> formerAddresses) {

    public static final LifeCycle NEW = new LifeCycle(null, null, null, List.of(), List.of());

    static final int MOST_ABSORBED = 200;

    /** Bounds the document; the oldest go first. */
    private static final int MOST_ADDRESSES = 100;

    /** How long a merger takes at most, from the note at the one place to the closing of the other. */
    private static final Duration MERGING = Duration.ofMinutes(1);

    /** @param at when it was about to become part of this place */
    public record Absorbed(PlaceId place, Instant at) {}

    public LifeCycle {
        absorbed = List.copyOf(absorbed);
        formerAddresses = List.copyOf(formerAddresses);
    }

    LifeCycle with(@Nullable Suspension newSuspension) {
        return new LifeCycle(newSuspension, mergedInto, closingDecision, absorbed, formerAddresses);
    }

    /** @param into absent when it is closed for good without a successor */
    LifeCycle ended(@Nullable PlaceId into, @Nullable String decisionNumber) {
        return new LifeCycle(null, into, decisionNumber, absorbed, formerAddresses);
    }

    LifeCycle absorbing(PlaceId other, Instant at) {
        List<Absorbed> all = new ArrayList<>(
                absorbed.stream().filter(each -> !each.place().equals(other)).toList());
        all.add(new Absorbed(other, at));
        return new LifeCycle(suspension, mergedInto, closingDecision, all, formerAddresses);
    }

    /** Places that were about to become part of this one so short a time ago that they may still be. */
    List<PlaceId> absorbing(Instant now) {
        return absorbed.stream()
                .filter(each -> each.at().plus(MERGING).isAfter(now))
                .map(Absorbed::place)
                .toList();
    }

    LifeCycle left(FormerAddress address) {
        List<FormerAddress> all = new ArrayList<>(formerAddresses);
        all.add(address);
        return new LifeCycle(
                suspension,
                mergedInto,
                closingDecision,
                absorbed,
                all.subList(Math.max(0, all.size() - MOST_ADDRESSES), all.size()));
    }

    /** The newest address in another province than where it is now; that province has to learn that it left. */
    public Optional<FormerAddress> inAnotherProvinceThan(Area now) {
        return formerAddresses.reversed().stream()
                .filter(former -> former.area().structure() != now.structure()
                        || !former.area().province().equals(now.province()))
                .findFirst();
    }
}
