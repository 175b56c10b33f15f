package vn.tokhai.checkpoint;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Signatures of others (RFC 8032). */
public final class Ed25519 {

    private static final int KEY = 32;

    /** Subject public key info of an Ed25519 key up to its 32 bytes (RFC 8410). */
    private static final byte[] KEY_INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    public static boolean isSigned(byte[] message, byte[] signature, byte[] publicKey) {
        try {
            byte[] info = ByteBuffer.allocate(KEY_INFO.length + publicKey.length)
                    .put(KEY_INFO)
                    .put(publicKey)
                    .array();
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // the JDK also throws for signatures that are out of range
            return false;
        }
    }

    /** @return the 32 bytes, empty for what is no such key */
    public static Optional<byte[]> publicKey(String base64url) {
        return bytes(base64url).filter(bytes -> bytes.length == KEY);
    }

    public static Optional<byte[]> bytes(String base64url) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(base64url);
            // one text for one key, so that nobody enrols the same key twice in two spellings
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(base64url)
                    ? Optional.of(bytes)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Ed25519() {}
}
