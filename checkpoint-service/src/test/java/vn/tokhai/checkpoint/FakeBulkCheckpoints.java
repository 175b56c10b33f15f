package vn.tokhai.checkpoint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many places at once, into the registry in memory; knows no twins. */
public final class FakeBulkCheckpoints implements BulkCheckpoints {

    private final Checkpoints checkpoints;

    public FakeBulkCheckpoints(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public List<Entry> addAll(List<Checkpoint> registered, Instant since) {
        List<Entry> entries = new ArrayList<>();
        for (Checkpoint each : registered) {
            entries.add(new Entry(checkpoints.add(each) ? Fate.ADDED : Fate.KNOWN, each.id()));
        }
        return entries;
    }

    @Override
    public Map<PlaceId, Checkpoint> findAll(Collection<PlaceId> ids) {
        Map<PlaceId, Checkpoint> found = new HashMap<>();
        ids.forEach(id -> checkpoints.find(id).ifPresent(checkpoint -> found.put(id, checkpoint)));
        return found;
    }
}
