package vn.tokhai.otp;

/** Who holds a phone, according to the declaration service. */
public interface PhoneOwners {

    /**
     * Idempotent: the person is created when the phone is new.
     *
     * @throws IdentityUnavailable when the declaration service does not answer
     */
    PersonId ownerOf(PhoneNumber phone);
}
