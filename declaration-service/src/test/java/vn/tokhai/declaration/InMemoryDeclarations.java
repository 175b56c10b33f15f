package vn.tokhai.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

public final class InMemoryDeclarations implements Declarations, PersonalRecords {

    private final Map<DeclarationId, Declaration> declarations = new ConcurrentHashMap<>();
    private final List<PersonEvent> events = new ArrayList<>();

    public void clear() {
        declarations.clear();
        events.clear();
    }

    public List<PersonEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public boolean add(Declaration declaration, PersonEvent... told) {
        if (declarations.putIfAbsent(declaration.id(), declaration) != null) {
            return false;
        }
        events.addAll(List.of(told));
        return true;
    }

    @Override
    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(declarations.get(id));
    }

    @Override
    public List<Declaration> findAll(PersonId person, Collection<DeclarationId> ids) {
        return ids.stream()
                .map(declarations::get)
                .filter(Objects::nonNull)
                .filter(declaration -> declaration.personId().equals(person))
                .toList();
    }

    @Override
    public boolean write(Declaration declaration, PersonEvent... told) {
        var written = new AtomicBoolean();
        declarations.computeIfPresent(declaration.id(), (id, current) -> {
            written.set(current.version() == declaration.version() - 1);
            return written.get() ? declaration : current;
        });
        if (written.get()) {
            events.addAll(List.of(told));
        }
        return written.get();
    }

    @Override
    public String kind() {
        return "declarations";
    }

    @Override
    public long forget(PersonId person) {
        int before = declarations.size();
        declarations.values().removeIf(declaration -> declaration.personId().equals(person));
        return before - declarations.size();
    }
}
