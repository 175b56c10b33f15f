package vn.tokhai.declaration;

import java.util.Optional;

/** All declarations, kept encrypted with the key of the person. */
public interface Declarations {

    /**
     * Keeps a declaration and its event in one write.
     *
     * @return false when the id is taken, by this person or another; nothing was written then
     */
    boolean add(Declaration declaration, PersonEvent event);

    Optional<Declaration> find(DeclarationId id);
}
