package vn.tokhai.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryDeclarations implements Declarations {

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
    public boolean add(Declaration declaration, PersonEvent event) {
        if (declarations.putIfAbsent(declaration.id(), declaration) != null) {
            return false;
        }
        events.add(event);
        return true;
    }

    @Override
    public Optional<Declaration> find(DeclarationId id) {
        return Optional.ofNullable(declarations.get(id));
    }
}
