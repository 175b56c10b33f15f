package vn.tokhai.declaration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryPhoneOwners implements PhoneOwners {

    private final Map<String, PersonId> owners = new ConcurrentHashMap<>();

    public void clear() {
        owners.clear();
    }

    @Override
    public Optional<PersonId> find(String blindIndex) {
        return Optional.ofNullable(owners.get(blindIndex));
    }

    @Override
    public void release(String blindIndex, PersonId owner) {
        owners.remove(blindIndex, owner);
    }

    @Override
    public PersonId claim(String blindIndex, PersonId candidate) {
        return Objects.requireNonNullElse(owners.putIfAbsent(blindIndex, candidate), candidate);
    }
}
