package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryLockdowns implements Lockdowns {

    private final Map<LockdownId, Lockdown> kept = new ConcurrentHashMap<>();
    private final List<Lockdown> told = new ArrayList<>();

    public void clear() {
        kept.clear();
        told.clear();
    }

    /** Every state that was written. */
    public synchronized List<Lockdown> told() {
        return List.copyOf(told);
    }

    @Override
    public Optional<Lockdown> find(LockdownId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Lockdown> findAll(Collection<LockdownId> ids) {
        return ids.stream().map(kept::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized boolean write(Lockdown lockdown) {
        if (find(lockdown.id()).map(Lockdown::version).orElse(0L) != lockdown.version() - 1) {
            return false;
        }
        kept.put(lockdown.id(), lockdown);
        told.add(lockdown);
        return true;
    }
}
