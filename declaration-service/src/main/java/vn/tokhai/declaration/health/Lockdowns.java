package vn.tokhai.declaration.health;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All lockdowns; each change and what is told of it are one write. */
public interface Lockdowns {

    Optional<Lockdown> find(LockdownId id);

    /** Those that are known, in any order. */
    List<Lockdown> findAll(Collection<LockdownId> ids);

    /** @return false when the version in the store is not the one before this change; nothing was written then */
    boolean write(Lockdown lockdown);
}
