package vn.tokhai.declaration.crypto;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.crypto.tink.subtle.Ed25519Sign;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.CodeKeys;
import vn.tokhai.declaration.DeclarationSettings;

/** Signs by the JDK. Tink derives the public key from the seed, which the JDK does not offer. */
@Component
final class Ed25519CodeKeys implements CodeKeys {

    private static final String ALGORITHM = "Ed25519";

    private final int currentId;
    private final PrivateKey privateKey;
    private final List<PublicKey> published;

    Ed25519CodeKeys(DeclarationSettings settings) {
        byte[] seed = SecretBytesSetting.read("tokhai.declaration.code-key", settings.codeKey());
        this.currentId = settings.codeKeyId();
        try {
            this.privateKey = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            byte[] key = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
            String current = Base64.getUrlEncoder().withoutPadding().encodeToString(key);
            this.published = Stream.concat(
                            Stream.of(new PublicKey(currentId, current)), former(settings.formerCodeKeys()))
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of personal codes cannot be used", e);
        }
    }

    @Override
    public int currentId() {
        return currentId;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A personal code cannot be signed", e);
        }
    }

    @Override
    public List<PublicKey> published() {
        return published;
    }

    private Stream<PublicKey> former(Map<Integer, String> keys) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey() != currentId)
                .map(entry -> new PublicKey(entry.getKey(), entry.getValue()));
    }
}
