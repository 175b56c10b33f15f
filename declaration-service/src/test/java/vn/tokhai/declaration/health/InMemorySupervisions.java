package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.tokhai.declaration.PersonId;

public final class InMemorySupervisions implements Supervisions {

    private final Map<PersonId, Supervision> kept = new ConcurrentHashMap<>();
    private final Map<QuarantineId, PersonId> ids = new ConcurrentHashMap<>();
    private final List<SupervisionEvent> events = new ArrayList<>();

    public void clear() {
        kept.clear();
        ids.clear();
        events.clear();
    }

    public List<SupervisionEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public Optional<Supervision> find(PersonId person) {
        return Optional.ofNullable(kept.get(person));
    }

    @Override
    public List<Supervision> findAll(Collection<PersonId> people) {
        return people.stream().map(kept::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<PersonId> personOf(QuarantineId id) {
        return Optional.ofNullable(ids.get(id));
    }

    @Override
    public PersonId claim(QuarantineId id, PersonId person) {
        return Objects.requireNonNullElse(ids.putIfAbsent(id, person), person);
    }

    @Override
    public synchronized boolean write(Supervision supervision, List<SupervisionEvent> told) {
        long version = find(supervision.personId()).map(Supervision::version).orElse(0L);
        if (version != supervision.version() - 1) {
            return false;
        }
        kept.put(supervision.personId(), supervision);
        events.addAll(told);
        return true;
    }
}
