package vn.tokhai.checkpoint.tink;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.subtle.Ed25519Sign;

import vn.tokhai.checkpoint.SigningKey;

/** An Ed25519 key made from its seed; the JDK signs with a seed but does not say which public key belongs to it. */
final class TinkSigningKey implements SigningKey {

    private final int id;
    private final byte[] publicKey;
    private final Ed25519Sign signer;

    TinkSigningKey(int id, byte[] seed) throws GeneralSecurityException {
        Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed);
        this.id = id;
        this.publicKey = pair.getPublicKey();
        this.signer = new Ed25519Sign(pair.getPrivateKey());
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            return signer.sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A venue code could not be signed", e);
        }
    }
}
