package vn.tokhai.checkpoint;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a venue code says: {@code 0x11 | place id (8) | copy (2) | key id (2) | Ed25519 signature over those 13 bytes (64)},
 * numbers big endian, written as 124 characters of Base32.
 */
record VenueToken(PlaceId placeId, int copy, int keyId, byte[] signature) {

    static final int TEXT_LENGTH = 124;

    private static final byte VERSION_1_VENUE = 0x11;
    private static final int SIGNED = 13;
    private static final int SIGNATURE = 64;

    /** Subject public key info of an Ed25519 key up to its 32 bytes (RFC 8410). */
    private static final byte[] KEY_INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    static VenueToken sign(PlaceId placeId, int copy, SigningKey key) {
        return new VenueToken(placeId, copy, key.id(), key.sign(signed(placeId, copy, key.id())));
    }

    /** @return empty when the text has not the form of a venue token; says nothing about the signature */
    static Optional<VenueToken> parse(String text) {
        return text.length() != TEXT_LENGTH
                ? Optional.empty()
                : Base32.decode(text)
                        .filter(bytes -> bytes[0] == VERSION_1_VENUE)
                        .map(ByteBuffer::wrap)
                        .map(bytes -> new VenueToken(
                                new PlaceId(bytes.getLong(1)),
                                Short.toUnsignedInt(bytes.getShort(9)),
                                Short.toUnsignedInt(bytes.getShort(11)),
                                Arrays.copyOfRange(bytes.array(), SIGNED, SIGNED + SIGNATURE)));
    }

    boolean isSignedWith(byte[] publicKey) {
        try {
            byte[] info = ByteBuffer.allocate(KEY_INFO.length + publicKey.length)
                    .put(KEY_INFO)
                    .put(publicKey)
                    .array();
            PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(info));
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(signed(placeId, copy, keyId));
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // the JDK also throws for signatures that are out of range
            return false;
        }
    }

    String text() {
        return Base32.encode(ByteBuffer.allocate(SIGNED + SIGNATURE)
                .put(signed(placeId, copy, keyId))
                .put(signature)
                .array());
    }

    private static byte[] signed(PlaceId placeId, int copy, int keyId) {
        return ByteBuffer.allocate(SIGNED)
                .put(VERSION_1_VENUE)
                .putLong(placeId.bits())
                .putShort((short) copy)
                .putShort((short) keyId)
                .array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VenueToken token && text().equals(token.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return "VenueToken[placeId=" + placeId + ", copy=" + copy + ", keyId=" + keyId + ']';
    }
}
