package vn.tokhai.checkpoint.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Status;

/**
 * Brings the counting trees up to what the registry and the ratings say of some places. Looks at the truth each time and sets
 * what a place is on its leaf, so that repeating it, in any order and after a crash at any point, ends in the same figures.
 */
@Service
public class CountingPlaces {

    private static final int TRIES = 20;

    private final Checkpoints checkpoints;
    private final SafetyRecords records;
    private final Placements placements;
    private final Nodes nodes;
    private final RollingUp rollingUp;
    private final MapPolicy policy;

    CountingPlaces(
            Checkpoints checkpoints,
            SafetyRecords records,
            Placements placements,
            Nodes nodes,
            RollingUp rollingUp,
            MapPolicy policy) {
        this.checkpoints = checkpoints;
        this.records = records;
        this.placements = placements;
        this.nodes = nodes;
        this.rollingUp = rollingUp;
        this.policy = policy;
    }

    /** @param mappable those of them that might stand on the map without a rating */
    public void count(Collection<PlaceId> ids, Set<PlaceId> mappable) {
        Set<PlaceId> all = new LinkedHashSet<>(ids);
        Set<PlaceId> relevant = new HashSet<>(mappable);
        relevant.addAll(records.among(all));
        relevant.addAll(placements.among(all));
        List<Placement> placed = new ArrayList<>();
        for (PlaceId id : all) {
            if (relevant.contains(id)) {
                place(id).ifPresent(placed::add);
            }
        }
        Set<String> leaves = new LinkedHashSet<>();
        placed.forEach(each -> {
            leaves.addAll(each.at());
            leaves.addAll(each.leaving());
        });
        rollingUp.from(leaves);
        placed.stream().filter(each -> !each.leaving().isEmpty()).forEach(this::settle);
    }

    /** @return empty for a place that is and was counted nowhere */
    private Optional<Placement> place(PlaceId id) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Placement before = placements.get(id);
            Map<String, Pin> target = target(id);
            if (before.version() == 0 && target.isEmpty()) {
                return Optional.empty();
            }
            List<String> leaving = Stream.concat(before.at().stream(), before.leaving().stream())
                    .distinct()
                    .filter(leaf -> !target.containsKey(leaf))
                    .toList();
            var after = new Placement(id, before.version() + 1, List.copyOf(target.keySet()), leaving);
            if (!placements.replace(before, after)) {
                continue;
            }
            target.forEach((leaf, pin) -> nodes.pin(leaf, id, pin));
            leaving.forEach(leaf -> nodes.unpin(leaf, id));
            if (placements.get(id).version() == after.version()) {
                return Optional.of(after);
            }
        }
        throw new IllegalStateException("Others keep counting " + id);
    }

    /** Somebody who came in between looks after what is left. */
    private void settle(Placement done) {
        placements.replace(done, new Placement(done.id(), done.version() + 1, done.at(), List.of()));
    }

    private Map<String, Pin> target(PlaceId id) {
        Optional<Checkpoint> found = checkpoints.find(id);
        if (found.isEmpty() || found.get().status() == Status.CLOSED) {
            return Map.of();
        }
        Checkpoint checkpoint = found.get();
        SafetyRecord record = records.find(id).orElse(null);
        boolean shown =
                policy.shows(checkpoint.details().kind(), checkpoint.details().onPublicMap());
        Coordinates coordinates = checkpoint.details().coordinates();
        Pin pin = pin(checkpoint, record, shown);
        Map<String, Pin> target = new HashMap<>();
        if (record != null) {
            target.put(NodeIds.leaf(AreaCode.of(checkpoint.details().area()), id), pin);
        }
        if (shown && coordinates != null) {
            String quadkey = Tile.at(coordinates, NodeIds.LEAF_ZOOM).quadkey();
            target.put(NodeIds.tile(quadkey), pin);
        }
        return target;
    }

    private static Pin pin(Checkpoint checkpoint, @Nullable SafetyRecord record, boolean shown) {
        boolean suspended = checkpoint.status() == Status.SUSPENDED;
        return new Pin(
                record == null ? null : record.level(),
                suspended || (record != null && record.closed()),
                record != null && !record.overdue().isEmpty(),
                shown
                        ? new Pin.Shown(
                                checkpoint.details().name(),
                                checkpoint.details().kind(),
                                checkpoint.details().coordinates(),
                                record == null ? null : ratedOn(record))
                        : null);
    }

    private static @Nullable LocalDate ratedOn(SafetyRecord record) {
        return Stream.of(record.daily(), record.periodic(), record.inspection())
                .filter(Objects::nonNull)
                .map(RatingEntry::at)
                .max(Instant::compareTo)
                .map(at -> LocalDate.ofInstant(at, SafetyRecord.VIETNAM))
                .orElse(null);
    }
}
