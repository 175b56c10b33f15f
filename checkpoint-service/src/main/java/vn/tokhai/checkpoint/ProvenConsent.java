package vn.tokhai.checkpoint;

import java.time.Instant;

/**
 * A person agreed, by a passcode sent to their phone.
 *
 * @param id to be taken once
 * @param context what it is about: a checkpoint id
 */
public record ProvenConsent(String id, String personId, String context, Instant expiresAt) {

    public boolean isAbout(PlaceId place) {
        return PlaceId.parse(context).filter(place::equals).isPresent();
    }
}
