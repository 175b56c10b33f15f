package vn.tokhai.checkpoint;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Makes and recognises the links on posters. */
@Service
public class VenueCodes {

    private final String base;
    private final SigningKey signingKey;
    private final VenueKeys keys;

    public VenueCodes(CheckpointSettings settings, SigningKey signingKey, VenueKeys keys) {
        this.base = settings.codeBaseUrl().toUpperCase(Locale.ROOT);
        this.signingKey = signingKey;
        this.keys = keys;
    }

    /** The link in upper case, so that a QR code carries it in its dense alphanumeric mode. */
    public String textOf(PlaceId place, int copy) {
        return base + "/C/" + VenueToken.sign(place, copy, signingKey).text();
    }

    /** What a token turned out to be. */
    public sealed interface Recognised {

        /** Signed by this platform; whether the place is known is another question. */
        record Genuine(PlaceId placeId, int copy) implements Recognised {}

        /** Not signed by any of our keys, or not a token at all. */
        record Forged() implements Recognised {}
    }

    /** @param token the last part of the link, in either case */
    public Recognised recognise(String token) {
        return VenueToken.parse(token)
                .filter(read ->
                        publicKey(read.keyId()).filter(read::isSignedWith).isPresent())
                .<Recognised>map(read -> new Recognised.Genuine(read.placeId(), read.copy()))
                .orElseGet(Recognised.Forged::new);
    }

    /** The own key is known without asking the store. */
    private Optional<byte[]> publicKey(int keyId) {
        return keyId == signingKey.id()
                ? Optional.of(signingKey.publicKey())
                : keys.find(keyId).map(VenueKey::publicKey);
    }
}
