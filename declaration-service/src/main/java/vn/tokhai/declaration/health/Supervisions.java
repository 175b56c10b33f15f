package vn.tokhai.declaration.health;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.tokhai.declaration.PersonId;

/** The supervision of everybody who was in quarantine at any time. */
public interface Supervisions {

    Optional<Supervision> find(PersonId person);

    /** Those who have one, in any order. */
    List<Supervision> findAll(Collection<PersonId> people);

    Optional<PersonId> personOf(QuarantineId id);

    /**
     * Ties the id of a quarantine to a person, before the quarantine itself is written; atomic.
     *
     * @return whose it is, which is another person when the id is taken
     */
    PersonId claim(QuarantineId id, PersonId person);

    /**
     * Writes state and events in one conditional write.
     *
     * @return false when the version in the store is not the one before this change; nothing was written then
     */
    boolean write(Supervision supervision, List<SupervisionEvent> events);
}
