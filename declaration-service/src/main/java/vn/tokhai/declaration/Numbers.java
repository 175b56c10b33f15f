package vn.tokhai.declaration;

import java.util.Optional;

/** Which numbers are taken. */
public interface Numbers {

    /** @return false when somebody has it already; atomic */
    boolean claim(PersonalNumber number, PersonId person);

    /** Gives back a number that was claimed and never told to anyone. */
    void release(PersonalNumber number);

    /** Belongs to nobody from now on and is never given again: it may still be printed on a card. */
    void retire(PersonalNumber number);

    Optional<PersonId> ownerOf(PersonalNumber number);
}
