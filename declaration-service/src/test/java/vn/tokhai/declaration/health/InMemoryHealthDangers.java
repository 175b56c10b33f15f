package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryHealthDangers implements HealthDangers {

    private final Map<DangerId, HealthDanger> dangers = new ConcurrentHashMap<>();
    private final List<SupervisionEvent> events = new ArrayList<>();

    public void clear() {
        dangers.clear();
        events.clear();
    }

    public List<SupervisionEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void addIfAbsent(HealthDanger danger) {
        dangers.putIfAbsent(danger.id(), danger);
    }

    @Override
    public Optional<HealthDanger> find(DangerId id) {
        return Optional.ofNullable(dangers.get(id));
    }

    @Override
    public List<HealthDanger> findAll(Collection<DangerId> ids) {
        return ids.stream().map(dangers::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized boolean write(HealthDanger danger, List<SupervisionEvent> told) {
        HealthDanger before = dangers.get(danger.id());
        if (before == null || before.version() != danger.version() - 1) {
            return false;
        }
        dangers.put(danger.id(), danger);
        events.addAll(told);
        return true;
    }
}
