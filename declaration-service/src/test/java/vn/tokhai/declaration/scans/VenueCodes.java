package vn.tokhai.declaration.scans;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;

import vn.tokhai.declaration.Base32;
import vn.tokhai.declaration.InMemoryVenueKeys;

/** Makes venue codes as the checkpoint service does. */
public final class VenueCodes {

    private static final int RAW_KEY = 32;
    private static final int KEY_ID = 7;

    private final KeyPair pair;

    public VenueCodes() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public void publishTo(InMemoryVenueKeys keys) {
        byte[] encoded = pair.getPublic().getEncoded();
        keys.add(KEY_ID, Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length));
    }

    /** @param placeId 13 characters */
    public String of(String placeId, int copy) {
        byte[] message = ByteBuffer.allocate(13)
                .put((byte) 0x11)
                .putLong(idOf(placeId))
                .putShort((short) copy)
                .putShort((short) KEY_ID)
                .array();
        byte[] token = ByteBuffer.allocate(message.length + Ed25519.SIGNATURE_LENGTH)
                .put(message)
                .put(sign(message))
                .array();
        return "HTTP://127.0.0.1:8080/C/" + Base32.encode(token);
    }

    /** As a screen shows it. */
    public String rotating(String placeId, long step) {
        byte[] message = ByteBuffer.allocate(15)
                .put((byte) 0x13)
                .putLong(idOf(placeId))
                .putInt((int) step)
                .putShort((short) KEY_ID)
                .array();
        byte[] token = ByteBuffer.allocate(message.length + Ed25519.SIGNATURE_LENGTH)
                .put(message)
                .put(sign(message))
                .array();
        return "HTTP://127.0.0.1:8080/C/" + Base32.encode(token);
    }

    private byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long idOf(String placeId) {
        long id = 0;
        for (char c : placeId.toCharArray()) {
            id = id << 5 | "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(c);
        }
        return id;
    }
}
