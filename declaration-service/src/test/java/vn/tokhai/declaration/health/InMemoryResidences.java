package vn.tokhai.declaration.health;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import vn.tokhai.declaration.PersonId;

public final class InMemoryResidences implements Residences {

    private final Map<PersonId, Residence> kept = new ConcurrentHashMap<>();

    public void clear() {
        kept.clear();
    }

    @Override
    public Optional<Residence> find(PersonId person) {
        return Optional.ofNullable(kept.get(person));
    }

    @Override
    public void put(Residence residence) {
        kept.put(residence.personId(), residence);
    }
}
