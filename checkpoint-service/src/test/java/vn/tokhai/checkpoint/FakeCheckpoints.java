package vn.tokhai.checkpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The registry in memory; held to the same contract as the one in MongoDB. */
public final class FakeCheckpoints implements Checkpoints {

    private final Map<PlaceId, Checkpoint> stored = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    /** Runs once, before the next replacement: what somebody else does in between. */
    private Runnable meanwhile = () -> {};

    private @Nullable RuntimeException outage;

    /** Empty again, and in working order. */
    public FakeCheckpoints cleared() {
        stored.clear();
        claims.clear();
        outage = null;
        return this;
    }

    public void failWith(RuntimeException failure) {
        outage = failure;
    }

    public FakeCheckpoints with(Checkpoint checkpoint) {
        stored.put(checkpoint.id(), checkpoint);
        return this;
    }

    public void beforeNextReplacement(Runnable interruption) {
        meanwhile = interruption;
    }

    @Override
    public Claim claim(String personId, UUID requestId, String fingerprint, PlaceId proposed) {
        return claims.computeIfAbsent(personId + requestId, id -> new Claim(proposed, fingerprint));
    }

    @Override
    public boolean add(Checkpoint registered) {
        return stored.putIfAbsent(registered.id(), registered) == null;
    }

    @Override
    public synchronized Optional<Checkpoint> find(PlaceId id) {
        if (outage != null) {
            throw outage;
        }
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Checkpoint> findByUnit(PlaceId unitId) {
        return stored.values().stream()
                .filter(checkpoint -> checkpoint.unit(unitId).isPresent())
                .findFirst();
    }

    @Override
    public synchronized boolean replace(Checkpoint before, Checkpoint after) {
        Runnable interruption = meanwhile;
        meanwhile = () -> {};
        interruption.run();
        Checkpoint current = stored.get(before.id());
        if (current == null || current.version() != before.version()) {
            return false;
        }
        stored.put(after.id(), after);
        return true;
    }

    @Override
    public CheckpointPage ofPerson(String personId, @Nullable PlaceId after, int limit) {
        List<Checkpoint> all = stored.values().stream()
                .filter(checkpoint -> checkpoint.roleOf(personId).isPresent())
                .toList();
        int from = after == null ? 0 : all.stream().map(Checkpoint::id).toList().indexOf(after) + 1;
        List<Checkpoint> page = all.subList(from, Math.min(all.size(), from + limit));
        boolean more = from + limit < all.size();
        return new CheckpointPage(page, more ? page.getLast().id() : null);
    }

    @Override
    public int countOfPerson(String personId) {
        return ofPerson(personId, null, Integer.MAX_VALUE / 2).checkpoints().size();
    }
}
