package vn.tokhai.otp.messages;

import java.util.Optional;

import vn.tokhai.otp.PersonId;

/** Where a person is reached, according to the declaration service. */
public interface Recipients {

    /**
     * @return the number in E.164 form, perhaps that of the guardian; empty when there is none
     * @throws vn.tokhai.otp.IdentityUnavailable when the declaration service does not answer
     */
    Optional<String> phoneOf(PersonId person);
}
