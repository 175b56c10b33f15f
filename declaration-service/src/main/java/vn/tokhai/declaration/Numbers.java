package vn.tokhai.declaration;

import java.util.Optional;

/** Which numbers are taken. */
public interface Numbers {

    /** @return false when somebody has it already; atomic */
    boolean claim(PersonalNumber number, PersonId person);

    /** Gives back a number that was claimed and never told to anyone. */
    void release(PersonalNumber number);

    Optional<PersonId> ownerOf(PersonalNumber number);
}
