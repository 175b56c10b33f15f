package vn.tokhai.declaration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Everybody known, personal fields encrypted with a key per person. */
public interface People {

    /** Does nothing when the person is known already; atomic. */
    void addIfAbsent(Person person);

    Optional<Person> find(PersonId id);

    /** Those who are known, in any order. */
    List<Person> findAll(Collection<PersonId> ids);

    /**
     * Writes state and events in one conditional write.
     *
     * @return false when the version in the store is not the one before this change; nothing was written then
     */
    boolean write(Person.Change change);

    /**
     * Destroys the person's data key and everything sealed beside it, and leaves a tombstone, in one conditional write with
     * its events. From then on nobody finds the person.
     *
     * @param read the state that the traces were taken from
     * @return false when the person was changed since; nothing was written then
     */
    boolean erase(Person read, Tombstone tombstone, List<PersonEvent> events);

    Optional<Tombstone> tombstoneOf(PersonId id);

    /** Takes the erased person out of all name lists and forgets the traces; doing it again does nothing. */
    void unlinked(PersonId id);
}
