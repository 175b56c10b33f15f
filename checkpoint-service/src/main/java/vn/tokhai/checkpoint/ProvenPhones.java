package vn.tokhai.checkpoint;

import java.util.Optional;

/** Reads what the passcode service signed when somebody proved a phone. */
public interface ProvenPhones {

    /**
     * @param consent as the client brought it
     * @return empty for anything but a consent to this purpose that is still good
     */
    Optional<ProvenConsent> read(String consent, Purpose purpose);

    /** What a phone may have been proven for here. */
    enum Purpose {
        OWNERSHIP_TRANSFER,
        STAFF_INVITATION
    }
}
