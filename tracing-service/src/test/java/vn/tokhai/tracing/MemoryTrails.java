package vn.tokhai.tracing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Trails in memory, with the promises of the port. */
public final class MemoryTrails implements Trails {

    public final Map<ContactId, Trail> all = new HashMap<>();

    @Override
    public Map<ContactId, Trail> load(Collection<ContactId> ids) {
        return ids.stream().filter(all::containsKey).collect(Collectors.toMap(id -> id, all::get, (a, b) -> a));
    }

    @Override
    public boolean save(Collection<Trail> trails) {
        trails.forEach(trail -> all.put(
                trail.id(),
                new Trail(
                        trail.id(),
                        trail.askedAt(),
                        trail.answered(),
                        trail.expected(),
                        trail.searched(),
                        trail.version() + 1)));
        return true;
    }

    @Override
    public List<Trail.Count> counts(String caseId, int generation) {
        return all.values().stream()
                .filter(trail ->
                        trail.id().caseId().equals(caseId) && trail.id().generation() == generation)
                .map(Trail::count)
                .toList();
    }
}
