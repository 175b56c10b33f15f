package vn.tokhai.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

public final class InMemoryPeople implements People {

    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final List<PersonEvent> events = new ArrayList<>();

    public void clear() {
        people.clear();
        events.clear();
    }

    public List<PersonEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public void addIfAbsent(Person person) {
        people.putIfAbsent(person.id(), person);
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
