package vn.tokhai.declaration.crypto;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.tokhai.declaration.CodeKeys;
import vn.tokhai.declaration.DeclarationSettings;

/** The keys of personal codes, from the settings. */
@Component
final class Ed25519CodeKeys implements CodeKeys {

    private final int currentId;
    private final Ed25519Signer signer;
    private final List<PublicKey> published;

    Ed25519CodeKeys(DeclarationSettings settings) {
        this.currentId = settings.codeKeyId();
        this.signer = new Ed25519Signer("tokhai.declaration.code-key", settings.codeKey());
        this.published = Stream.concat(
                        Stream.of(new PublicKey(currentId, signer.publicKey())), former(settings.formerCodeKeys()))
                .toList();
    }

    @Override
    public int currentId() {
        return currentId;
    }

    @Override
    public byte[] sign(byte[] message) {
        return signer.sign(message);
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
