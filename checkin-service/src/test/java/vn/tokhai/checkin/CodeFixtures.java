package vn.tokhai.checkin;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Prints codes like checkpoint-service and declaration-service do, with keys of its own. */
public final class CodeFixtures implements CodeKeys {

    public static final int KEY_ID = 1;
    public static final String BASE = "HTTPS://TOKHAI.EXAMPLE";

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final KeyPair venue = keyPair();
    private final KeyPair personal = keyPair();

    public String venueCode(String placeId, int copy) {
        return BASE + "/C/" + base32(venueToken(placeId, copy));
    }

    public String personalCode(String personId, int serial) {
        return BASE + "/P/" + base32(personalToken(personId, serial));
    }

    byte[] venueToken(String placeId, int copy) {
        byte[] fields = ByteBuffer.allocate(13)
                .put((byte) 0x11)
                .putLong(CrockfordBase32.idOf(placeId).orElseThrow())
                .putShort((short) copy)
                .putShort((short) KEY_ID)
                .array();
        return signed(venue, fields);
    }

    byte[] personalToken(String personId, int serial) {
        UUID id = UUID.fromString(personId);
        byte[] fields = ByteBuffer.allocate(21)
                .put((byte) 0x12)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putShort((short) serial)
                .putShort((short) KEY_ID)
                .array();
        return signed(personal, fields);
    }

    /** As published: 32 bytes in base64url. */
    public String publishedVenueKey() {
        return published(venue.getPublic());
    }

    public String publishedPersonalKey() {
        return published(personal.getPublic());
    }

    @Override
    public Optional<PublicKey> venueKey(int keyId) {
        return keyId == KEY_ID ? Optional.of(venue.getPublic()) : Optional.empty();
    }

    @Override
    public Optional<PublicKey> personalKey(int keyId) {
        return keyId == KEY_ID ? Optional.of(personal.getPublic()) : Optional.empty();
    }

    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << 8) | Byte.toUnsignedInt(b);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(buffer << (5 - bits)));
        }
        return text.toString();
    }

    private static String published(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    private static byte[] signed(KeyPair keys, byte[] fields) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(fields);
            byte[] signatureBytes = signature.sign();
            return ByteBuffer.allocate(fields.length + signatureBytes.length)
                    .put(fields)
                    .put(signatureBytes)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
