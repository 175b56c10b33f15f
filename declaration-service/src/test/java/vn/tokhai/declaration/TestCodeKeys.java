package vn.tokhai.declaration;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** A key pair of the JDK, so that codes are verified without the code that signs them in production. */
public final class TestCodeKeys implements CodeKeys {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    public TestCodeKeys() throws GeneralSecurityException {
        this.pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    }

    @Override
    public int currentId() {
        return 40_000;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean verify(byte[] message, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(pair.getPublic());
        signature.update(message);
        return signature.verify(signed);
    }

    @Override
    public List<PublicKey> published() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return List.of(new PublicKey(
                currentId(), Base64.getUrlEncoder().withoutPadding().encodeToString(raw)));
    }
}
