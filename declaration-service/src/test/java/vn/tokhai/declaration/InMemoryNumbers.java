package vn.tokhai.declaration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryNumbers implements Numbers {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Map<PersonalNumber, PersonId> owners = new ConcurrentHashMap<>();

    public void clear() {
        owners.clear();
    }

    public int size() {
        return owners.size();
    }

    @Override
    public boolean claim(PersonalNumber number, PersonId person) {
        return owners.putIfAbsent(number, person) == null;
    }

    @Override
    public void retire(PersonalNumber number) {
        owners.put(number, NOBODY);
    }

    @Override
    public void release(PersonalNumber number) {
        owners.remove(number);
    }

    @Override
    public Optional<PersonId> ownerOf(PersonalNumber number) {
        return Optional.ofNullable(owners.get(number)).filter(owner -> !owner.equals(NOBODY));
    }
}
