package vn.tokhai.checkin;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a QR code without asking anybody. The host of the link is ignored, so that posters survive a change
 * of domain; what makes a code genuine is its signature.
 *
 * <p>Venue token: {@code 0x11 | place id (8) | copy (2) | key id (2) | signature (64)}. Personal token: {@code 0x12 |
 * person id (16) | serial (2) | key id (2) | signature (64)}. Big endian, Base32.
 */
final class CodeReader {

    private static final Pattern LINK =
            Pattern.compile("https?://[^/?#\\s]{1,255}/([cp])/([^/?#\\s]*)/?(?:[?#]\\S*)?", Pattern.CASE_INSENSITIVE);
    private static final byte VENUE = 0x11;
    private static final byte PERSONAL = 0x12;
    private static final int VENUE_LENGTH = 13 + Ed25519.SIGNATURE_LENGTH;
    private static final int PERSONAL_LENGTH = 21 + Ed25519.SIGNATURE_LENGTH;
    private static final int LONGEST_TOKEN = 256;

    private final CodeKeys keys;

    CodeReader(CodeKeys keys) {
        this.keys = keys;
    }

    CodeReading read(String text) {
        String link = text.strip();
        if (link.isEmpty()) {
            return CodeReading.Unusable.UNREADABLE;
        }
        Matcher matcher = LINK.matcher(link);
        if (!matcher.matches()) {
            return CodeReading.Unusable.FOREIGN;
        }
        String token = matcher.group(2);
        if (token.length() > LONGEST_TOKEN) {
            return CodeReading.Unusable.UNREADABLE;
        }
        boolean venue = matcher.group(1).equalsIgnoreCase("c");
        return Base32.decode(token)
                .map(bytes -> venue ? venue(bytes) : personal(bytes))
                .orElse(CodeReading.Unusable.UNREADABLE);
    }

    private CodeReading venue(byte[] token) {
        if (token.length != VENUE_LENGTH || token[0] != VENUE) {
            return CodeReading.Unusable.UNREADABLE;
        }
        ByteBuffer fields = ByteBuffer.wrap(token, 1, VENUE_LENGTH - 1);
        String placeId = CrockfordBase32.ofId(fields.getLong());
        int copy = Short.toUnsignedInt(fields.getShort());
        Optional<PublicKey> key = keys.venueKey(Short.toUnsignedInt(fields.getShort()));
        return genuine(key, token) ? new CodeReading.Venue(placeId, copy) : CodeReading.Unusable.FORGED;
    }

    private CodeReading personal(byte[] token) {
        if (token.length != PERSONAL_LENGTH || token[0] != PERSONAL) {
            return CodeReading.Unusable.UNREADABLE;
        }
        ByteBuffer fields = ByteBuffer.wrap(token, 1, PERSONAL_LENGTH - 1);
        String personId = new UUID(fields.getLong(), fields.getLong()).toString();
        int serial = Short.toUnsignedInt(fields.getShort());
        Optional<PublicKey> key = keys.personalKey(Short.toUnsignedInt(fields.getShort()));
        return genuine(key, token) ? new CodeReading.Personal(personId, serial) : CodeReading.Unusable.FORGED;
    }

    private static boolean genuine(Optional<PublicKey> key, byte[] token) {
        return key.isPresent() && Ed25519.verifies(key.get(), token);
    }
}
