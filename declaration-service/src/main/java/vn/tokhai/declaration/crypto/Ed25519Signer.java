package vn.tokhai.declaration.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

import com.google.crypto.tink.subtle.Ed25519Sign;

/** One Ed25519 key (RFC 8032). Signs by the JDK; Tink derives the public key from the seed, which the JDK does not offer. */
public final class Ed25519Signer {

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey privateKey;
    private final String publicKey;

    /**
     * @param setting named in errors
     * @param seed base64 of 32 bytes
     */
    public Ed25519Signer(String setting, String seed) {
        byte[] bytes = SecretBytesSetting.read(setting, seed);
        try {
            this.privateKey = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, bytes));
            byte[] key = Ed25519Sign.KeyPair.newKeyPairFromSeed(bytes).getPublicKey();
            this.publicKey = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(setting + " cannot be used", e);
        }
    }

    /** @return 32 bytes, base64url without padding */
    public String publicKey() {
        return publicKey;
    }

    /** @return 64 bytes */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be signed", e);
        }
    }
}
