package vn.tokhai.declaration;

/**
 * The data keys of people: one each, so that destroying a key forgets the person. A data key leaves this port only wrapped by
 * a master key; of the numbered master keys one is active, the former ones still open what they wrapped.
 */
public interface PersonalKeys {

    /** @return a new data key, wrapped by the active master key and bound to the person */
    byte[] newKey(PersonId person);

    /** @param wrapped from {@link #newKey} or {@link #rewrap} for the same person */
    FieldCipher open(PersonId person, byte[] wrapped);

    /** Whether the active master key wraps this data key. */
    boolean isCurrent(byte[] wrapped);

    /** @return the same data key, wrapped by the active master key */
    byte[] rewrap(PersonId person, byte[] wrapped);

    /** Number of the active master key. */
    int activeMasterKey();

    /** Encrypts the fields of one person. What was sealed as one field cannot be opened as another. */
    interface FieldCipher {

        /** @param field where the value belongs, such as {@code people.fullName} */
        byte[] seal(String field, String value);

        String open(String field, byte[] sealed);
    }
}
