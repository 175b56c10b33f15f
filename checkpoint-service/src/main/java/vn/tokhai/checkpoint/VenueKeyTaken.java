package vn.tokhai.checkpoint;

/** The id of the signing key was published with another public key; codes signed now would be refused everywhere. */
public final class VenueKeyTaken extends RuntimeException {

    public VenueKeyTaken(int keyId) {
        super("Venue key " + keyId + " was published with another public key; a new seed needs a new id");
    }
}
