package vn.tokhai.declaration;

import java.util.Optional;
import java.util.UUID;

/** Made by the client, so that sending a declaration again is harmless. */
public record DeclarationId(UUID value) {

    public static Optional<DeclarationId> parse(String text) {
        return CanonicalUuid.parse(text).map(DeclarationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
