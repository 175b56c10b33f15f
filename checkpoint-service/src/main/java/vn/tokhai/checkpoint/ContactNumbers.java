package vn.tokhai.checkpoint;

/**
 * Keeps contact numbers unreadable at rest. People's data lives in the declaration service alone; this is the number that
 * an owner gives for the place, but it may be the owner's own, so it is shown to owner and staff alone, stays out of
 * events and is stored encrypted.
 */
public interface ContactNumbers {

    /** @param place the number can be decrypted for this place alone */
    byte[] encrypt(String phone, PlaceId place);

    /** @throws IllegalStateException when it was encrypted with another key or for another place */
    String decrypt(byte[] encrypted, PlaceId place);
}
