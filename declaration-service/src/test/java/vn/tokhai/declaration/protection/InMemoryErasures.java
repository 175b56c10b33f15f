package vn.tokhai.declaration.protection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.tokhai.declaration.PersonId;

public final class InMemoryErasures implements Erasures {

    private final Map<PersonId, Erasure> erasures = new ConcurrentHashMap<>();
    private final Map<String, String> certificates = new ConcurrentHashMap<>();

    public void clear() {
        erasures.clear();
        certificates.clear();
    }

    @Override
    public Optional<Erasure> find(PersonId person) {
        return Optional.ofNullable(erasures.get(person));
    }

    @Override
    public boolean add(Erasure erasure) {
        return erasures.putIfAbsent(erasure.personId(), erasure) == null;
    }

    @Override
    public void save(Erasure erasure) {
        erasures.put(erasure.personId(), erasure);
    }

    @Override
    public List<Erasure> unfinished(int limit) {
        return erasures.values().stream()
                .filter(erasure -> !erasure.complete())
                .limit(limit)
                .toList();
    }

    @Override
    public void addCertificate(String id, String signed) {
        certificates.putIfAbsent(id, signed);
    }

    @Override
    public Optional<String> certificate(String id) {
        return Optional.ofNullable(certificates.get(id));
    }
}
