package vn.tokhai.declaration.assisted;

import java.time.Instant;
import java.util.Optional;

import vn.tokhai.declaration.PersonId;

/** Proof by passcode that the holder of a phone agreed to being declared for. */
public interface ProvenPhones {

    /**
     * @param consent as the passcode service gave it to the staff's device
     * @return empty when it is no consent to this, or has expired
     */
    Optional<Proof> read(String consent);

    /**
     * @param id good for one declaration
     * @param person who holds the phone
     * @param context the checkpoint that the passcode was asked for at
     */
    record Proof(String id, PersonId person, String context, Instant expiresAt) {}
}
