package vn.tokhai.declaration;

/** The data keys of people: one each, so that destroying a key forgets the person. */
public interface PersonalKeys {

    /** @return a new data key, wrapped by the master key and bound to the person */
    byte[] newKey(PersonId person);

    /** @param wrapped from {@link #newKey} for the same person */
    FieldCipher open(PersonId person, byte[] wrapped);

    /** Encrypts the fields of one person. What was sealed as one field cannot be opened as another. */
    interface FieldCipher {

        /** @param field where the value belongs, such as {@code people.fullName} */
        byte[] seal(String field, String value);

        String open(String field, byte[] sealed);
    }
}
