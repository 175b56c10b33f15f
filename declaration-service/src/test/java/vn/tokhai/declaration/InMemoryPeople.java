package vn.tokhai.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final Map<PersonId, Tombstone> tombstones = new ConcurrentHashMap<>();
    private final List<PersonEvent> events = new ArrayList<>();

    public void clear() {
        people.clear();
        tombstones.clear();
        events.clear();
    }

    public List<PersonEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void addIfAbsent(Person person) {
        if (!tombstones.containsKey(person.id())) {
            people.putIfAbsent(person.id(), person);
        }
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return ids.stream().map(people::get).filter(Objects::nonNull).toList();
    }

    @Override
    public boolean erase(Person read, Tombstone tombstone, List<PersonEvent> told) {
        if (!people.remove(read.id(), read)) {
            return false;
        }
        tombstones.put(read.id(), tombstone);
        events.addAll(told);
        return true;
    }

    @Override
    public Optional<Tombstone> tombstoneOf(PersonId id) {
        return Optional.ofNullable(tombstones.get(id));
    }

    @Override
    public void unlinked(PersonId id) {
        tombstones.computeIfPresent(
                id, (same, tombstone) -> new Tombstone(id, tombstone.erasedAt(), tombstone.erasedWith(), null));
    }

    /** For stores that look at everybody. */
    public Stream<Person> all() {
        return people.values().stream();
    }

    @Override
    public boolean write(Person.Change change) {
        var written = new AtomicBoolean();
        people.computeIfPresent(change.person().id(), (id, current) -> {
            written.set(current.version() == change.person().version() - 1);
            return written.get() ? change.person() : current;
        });
        if (written.get()) {
            events.addAll(change.events());
        }
        return written.get();
    }
}
