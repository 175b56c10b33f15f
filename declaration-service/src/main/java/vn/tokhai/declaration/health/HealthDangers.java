package vn.tokhai.declaration.health;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Danger signs that reports showed. */
public interface HealthDangers {

    /** Does nothing when it is known already; atomic. */
    void addIfAbsent(HealthDanger danger);

    Optional<HealthDanger> find(DangerId id);

    /** Those that are known, in any order. */
    List<HealthDanger> findAll(Collection<DangerId> ids);

    /** @return false when the version in the store is not the one before this change; nothing was written then */
    boolean write(HealthDanger danger, List<SupervisionEvent> events);
}
