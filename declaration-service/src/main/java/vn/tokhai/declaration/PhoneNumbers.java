package vn.tokhai.declaration;

import java.util.Optional;

/** Reads phone numbers as people type them. */
public interface PhoneNumbers {

    /**
     * @param typed national or international form, also of the eleven-digit Vietnamese numbers that were renumbered in 2018
     * @return empty when it is no number of a mobile phone
     */
    Optional<PhoneNumber> read(String typed);

    /**
     * A number somebody can be called on, fixed lines and foreign ones included (R27); no passcode is sent there.
     *
     * @return empty when no such number can exist
     */
    default Optional<PhoneNumber> readContact(String typed) {
        return read(typed);
    }
}
