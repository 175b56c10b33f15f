package vn.tokhai.checkin;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) by the JDK. */
public final class Ed25519 {

    public static final int SIGNATURE_LENGTH = 64;

    private static final int KEY_LENGTH = 32;
    /** Everything of SubjectPublicKeyInfo (RFC 8410) that stands before the key. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /**
     * @param raw the 32 bytes of the key
     * @throws IllegalArgumentException when they are no key
     */
    public static PublicKey publicKey(byte[] raw) {
        if (raw.length != KEY_LENGTH) {
            throw new IllegalArgumentException("An Ed25519 key has 32 bytes");
        }
        byte[] encoded = new byte[X509_PREFIX.length + KEY_LENGTH];
        System.arraycopy(X509_PREFIX, 0, encoded, 0, X509_PREFIX.length);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, KEY_LENGTH);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not an Ed25519 key", e);
        }
    }

    /** @param token signed bytes followed by the signature */
    static boolean verifies(PublicKey key, byte[] token) {
        int signed = token.length - SIGNATURE_LENGTH;
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(token, 0, signed);
            return signature.verify(token, signed, SIGNATURE_LENGTH);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK has no Ed25519", e);
        }
    }

    private Ed25519() {}
}
