package vn.tokhai.declaration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryDeclarationLists implements DeclarationLists {

    private final Map<PersonId, Map<DeclarationId, Entry>> entries = new ConcurrentHashMap<>();

    public void clear() {
        entries.clear();
    }

    @Override
    public void note(PersonId person, Entry entry) {
        entries.computeIfAbsent(person, id -> new ConcurrentHashMap<>()).put(entry.id(), entry);
    }

    @Override
    public List<Entry> of(PersonId person, Instant from, Instant until) {
        return entries.getOrDefault(person, Map.of()).values().stream()
                .filter(entry -> !entry.submittedAt().isBefore(from)
                        && !entry.submittedAt().isAfter(until))
                .sorted(Comparator.comparing(Entry::submittedAt)
                        .thenComparing(entry -> entry.id().toString())
                        .reversed())
                .toList();
    }
}
