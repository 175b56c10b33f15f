package vn.tokhai.declaration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryActivity implements Activity {

    private final Map<PersonId, Instant> seen = new ConcurrentHashMap<>();

    @Override
    public void seen(PersonId person, Instant at) {
        seen.put(person, at);
    }

    @Override
    public Optional<Instant> lastSeen(PersonId person) {
        return Optional.ofNullable(seen.get(person));
    }
}
