package vn.tokhai.declaration.families;

import java.util.Optional;

import vn.tokhai.declaration.PersonId;

/** All families by guardian; names encrypted with the key of the guardian. */
public interface Families {

    Optional<Family> find(PersonId guardian);

    /**
     * Writes the list and its events in one conditional write.
     *
     * @return false when the version in the store is not the one before this change; nothing was written then
     */
    boolean write(Family.Change change);
}
