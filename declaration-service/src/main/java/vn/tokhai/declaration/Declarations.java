package vn.tokhai.declaration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All declarations, kept encrypted with the key of the person. */
public interface Declarations {

    /**
     * Keeps a declaration and its events in one write.
     *
     * @return false when the id is taken, by this person or another; nothing was written then
     */
    boolean add(Declaration declaration, PersonEvent... events);

    Optional<Declaration> find(DeclarationId id);

    /** Those there are, in any order. */
    List<Declaration> findAll(PersonId person, Collection<DeclarationId> ids);

    /**
     * Writes a changed declaration and its events in one conditional write.
     *
     * @return false when the version in the store is not the one before; nothing was written then
     */
    boolean write(Declaration declaration, PersonEvent... events);
}
