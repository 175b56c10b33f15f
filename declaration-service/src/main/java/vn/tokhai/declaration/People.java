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
}
