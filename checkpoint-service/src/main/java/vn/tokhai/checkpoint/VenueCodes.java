package vn.tokhai.checkpoint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        return base + "/C/" + VenueToken.printed(place, copy, signingKey).text();
    }

    /** For a screen that shows another one every half a minute. */
    public String rotatingTextOf(PlaceId place, TimeStep step) {
        return base + "/C/" + VenueToken.rotating(place, step, signingKey).text();
    }

    /** What a token turned out to be. */
    public sealed interface Recognised {

        /** Signed by this platform; whether the place is known is another question. */
        record Genuine(PlaceId placeId, int copy) implements Recognised {}

        /** Signed by this platform for a moment; whether that moment is over is for the caller to say. */
        record Rotating(PlaceId placeId, TimeStep step) implements Recognised {}

        /** Not signed by any of our keys, or not a token at all. */
        record Forged() implements Recognised {}
    }

    private static final Pattern LINK =
            Pattern.compile("https?://[^/?#\\s]{1,255}/c/([^/?#\\s]*)/?(?:[?#]\\S*)?", Pattern.CASE_INSENSITIVE);

    /** @param text of a QR code, a link with any host or the token alone; empty when it has neither form */
    public Optional<Recognised> recogniseText(String text) {
        String stripped = text.strip();
        Matcher link = LINK.matcher(stripped);
        String token = link.matches() ? link.group(1) : stripped;
        return link.matches() || VenueToken.parse(token).isPresent() ? Optional.of(recognise(token)) : Optional.empty();
    }

    /** @param token the last part of the link, in either case */
    public Recognised recognise(String token) {
        return VenueToken.parse(token)
                .filter(read ->
                        publicKey(read.keyId()).filter(read::isSignedWith).isPresent())
                .<Recognised>map(read -> switch (read.kind()) {
                    case PRINTED -> new Recognised.Genuine(read.placeId(), read.copy());
                    case ROTATING -> new Recognised.Rotating(read.placeId(), read.step());
                })
                .orElseGet(Recognised.Forged::new);
    }

    /** The own key is known without asking the store. */
    private Optional<byte[]> publicKey(int keyId) {
        return keyId == signingKey.id()
                ? Optional.of(signingKey.publicKey())
                : keys.find(keyId).map(VenueKey::publicKey);
    }
}
