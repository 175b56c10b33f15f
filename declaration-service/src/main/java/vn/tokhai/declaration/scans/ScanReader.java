package vn.tokhai.declaration.scans;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Base32;
import vn.tokhai.declaration.CodeKeys;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalNumber;
import vn.tokhai.declaration.VenueKeys;

/**
 * Says what a text is without asking anybody. The host of our links is ignored, so that posters survive a change of domain;
 * what makes a code genuine is its signature.
 */
@Service
public class ScanReader {

    private static final Pattern LINK = Pattern.compile(
            "https?://[^/?#\\s]{1,255}/([cp])/([A-Z2-7]{1,400})/?(?:[?#]\\S{0,500})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_NUMBER = Pattern.compile("[0-9]{4}\\.[0-9]{8}");
    private static final byte VENUE = 0x11;
    private static final byte ROTATING = 0x13;
    private static final byte PERSONAL = 0x12;
    private static final int VENUE_LENGTH = 13 + Ed25519.SIGNATURE_LENGTH;
    private static final int ROTATING_LENGTH = 15 + Ed25519.SIGNATURE_LENGTH;
    private static final int PERSONAL_LENGTH = 21 + Ed25519.SIGNATURE_LENGTH;
    /** Shorter ones are words in the address of some other page. */
    private static final int SHORTEST_TOKEN = 60;

    private final VenueKeys venueKeys;
    private final CodeKeys codeKeys;

    public ScanReader(VenueKeys venueKeys, CodeKeys codeKeys) {
        this.venueKeys = venueKeys;
        this.codeKeys = codeKeys;
    }

    /** Never throws, whatever the text is. */
    public Scanned read(String text) {
        String stripped = text.strip();
        return own(stripped)
                .or(() -> cardOf(InsuranceCard.read(text), Scanned.Card.INSURANCE, card -> new Scanned.Insurance(card)))
                .or(() -> cardOf(IdentityCard.read(text), Scanned.Card.IDENTITY, card -> new Scanned.Identity(card)))
                .or(() -> ForeignCode.read(stripped).map(Scanned.Foreign::new))
                .orElseGet(Scanned.Unknown::new);
    }

    private Optional<Scanned> own(String text) {
        if (OWN_NUMBER.matcher(text).matches()) {
            return PersonalNumber.parse(text).map(Scanned.Number::new);
        }
        Matcher link = LINK.matcher(text);
        if (!link.matches() || link.group(2).length() < SHORTEST_TOKEN) {
            return Optional.empty();
        }
        Scanned.Own kind = link.group(1).equalsIgnoreCase("c") ? Scanned.Own.VENUE : Scanned.Own.PERSONAL;
        Optional<byte[]> token = Base32.decode(link.group(2));
        return Optional.of(token.filter(bytes -> hasForm(kind, bytes))
                .map(bytes -> switch (bytes[0]) {
                    case VENUE -> venue(bytes);
                    case ROTATING -> rotating(bytes);
                    default -> personal(bytes);
                })
                .orElseGet(() -> new Scanned.Unreadable(kind)));
    }

    private static boolean hasForm(Scanned.Own kind, byte[] token) {
        return switch (kind) {
            case VENUE ->
                token.length == VENUE_LENGTH && token[0] == VENUE
                        || token.length == ROTATING_LENGTH && token[0] == ROTATING;
            case PERSONAL -> token.length == PERSONAL_LENGTH && token[0] == PERSONAL;
        };
    }

    private Scanned venue(byte[] token) {
        ByteBuffer fields = ByteBuffer.wrap(token, 1, VENUE_LENGTH - 1);
        String placeId = PlaceIds.of(fields.getLong());
        int copy = Short.toUnsignedInt(fields.getShort());
        Optional<byte[]> key = venueKeys.find(Short.toUnsignedInt(fields.getShort()));
        return key.isPresent() && Ed25519.verifies(key.get(), token)
                ? new Scanned.Venue(placeId, copy)
                : new Scanned.Forged(Scanned.Own.VENUE);
    }

    private Scanned rotating(byte[] token) {
        ByteBuffer fields = ByteBuffer.wrap(token, 1, ROTATING_LENGTH - 1);
        String placeId = PlaceIds.of(fields.getLong());
        long step = Integer.toUnsignedLong(fields.getInt());
        Optional<byte[]> key = venueKeys.find(Short.toUnsignedInt(fields.getShort()));
        return key.isPresent() && Ed25519.verifies(key.get(), token)
                ? new Scanned.Rotating(placeId, step)
                : new Scanned.Forged(Scanned.Own.VENUE);
    }

    private Scanned personal(byte[] token) {
        ByteBuffer fields = ByteBuffer.wrap(token, 1, PERSONAL_LENGTH - 1);
        PersonId person = new PersonId(new UUID(fields.getLong(), fields.getLong()));
        int serial = Short.toUnsignedInt(fields.getShort());
        int keyId = Short.toUnsignedInt(fields.getShort());
        boolean genuine = codeKeys.published().stream()
                .filter(key -> key.id() == keyId)
                .anyMatch(key -> Ed25519.verifies(Base64.getUrlDecoder().decode(key.key()), token));
        return genuine ? new Scanned.Personal(person, serial) : new Scanned.Forged(Scanned.Own.PERSONAL);
    }

    private static <C> Optional<Scanned> cardOf(
            CardReading<C> reading, Scanned.Card kind, Function<C, Scanned> asScanned) {
        return switch (reading) {
            case CardReading.Read<C>(C card) -> Optional.of(asScanned.apply(card));
            case CardReading.Broken<C>(CardFault fault) -> Optional.of(new Scanned.BrokenCard(kind, fault));
            case CardReading.NoSuchCard<C>() -> Optional.empty();
        };
    }
}
