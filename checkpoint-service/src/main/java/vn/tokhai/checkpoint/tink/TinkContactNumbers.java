package vn.tokhai.checkpoint.tink;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;

import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.PlaceId;

/** AES-256-GCM; the place's id is the associated data, so a number copied to another document does not decrypt there. */
final class TinkContactNumbers implements ContactNumbers {

    private final Aead aead;

    TinkContactNumbers(byte[] key) throws GeneralSecurityException {
        this.aead = new AesGcmJce(key);
    }

    @Override
    public byte[] encrypt(String phone, PlaceId place) {
        try {
            return aead.encrypt(phone.getBytes(StandardCharsets.UTF_8), context(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A contact number could not be encrypted", e);
        }
    }

    @Override
    public String decrypt(byte[] encrypted, PlaceId place) {
        try {
            return new String(aead.decrypt(encrypted, context(place)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The contact number of " + place + " was encrypted with another key", e);
        }
    }

    private static byte[] context(PlaceId place) {
        return ("checkpoint-phone:" + place).getBytes(StandardCharsets.US_ASCII);
    }
}
