package vn.tokhai.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published forms, all versions. */
public interface DeclarationForms {

    /** The newest version of each form, in the order in which to offer them. */
    List<Form> newest();

    /** The newest version of one form. */
    Optional<Form> find(String key);

    Optional<Form> find(String key, int version);

    /**
     * What of the answers does not fit the form's schema.
     *
     * @return at most one fault per pointer, pointers relative to the answers; never more than some hundred
     */
    List<Fault> misfits(Form form, Map<String, Object> answers);
}
