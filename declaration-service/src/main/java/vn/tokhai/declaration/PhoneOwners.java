package vn.tokhai.declaration;

import java.util.Optional;

/** Who holds a phone number, by its blind index. */
public interface PhoneOwners {

    Optional<PersonId> find(String blindIndex);

    /**
     * Gives the number to the candidate unless it has an owner; atomic.
     *
     * @return the owner, which is not the candidate when another log-in was first
     */
    PersonId claim(String blindIndex, PersonId candidate);

    /** Frees the number if it is still this person's; atomic. */
    void release(String blindIndex, PersonId owner);
}
