package vn.tokhai.declaration.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;

public final class InMemoryFamilies implements Families {

    private final Map<PersonId, Family> families = new ConcurrentHashMap<>();
    private final List<PersonEvent> events = new ArrayList<>();

    public void clear() {
        families.clear();
        events.clear();
    }

    public List<PersonEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public Optional<Family> find(PersonId guardian) {
        return Optional.ofNullable(families.get(guardian));
    }

    @Override
    public boolean write(Family.Change change) {
        var written = new AtomicBoolean();
        families.compute(change.family().guardian(), (guardian, current) -> {
            long version = current == null ? 0 : current.version();
            written.set(version == change.family().version() - 1);
            return written.get() ? change.family() : current;
        });
        if (written.get()) {
            events.addAll(change.events());
        }
        return written.get();
    }
}
