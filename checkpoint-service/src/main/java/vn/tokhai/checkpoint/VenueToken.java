package vn.tokhai.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a venue code says: making, reading and verifying it, all in this class. Numbers are big endian, written in Base32.
 *
 * <ul>
 *   <li>on paper: {@code 0x11 | place id (8) | copy (2) | key id (2) | signature (64)}, 124 characters
 *   <li>on a screen: {@code 0x13 | place id (8) | time step (4) | key id (2) | signature (64)}, 127 characters
 * </ul>
 *
 * The Ed25519 signature is of all bytes before it. Test vectors for other readers: {@code docs/venue-code-vectors.json}.
 */
final class VenueToken {

    static final int TEXT_LENGTH = 124;

    private static final int SIGNATURE = 64;

    private final Kind kind;
    private final byte[] bytes;

    private VenueToken(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes;
    }

    /** The first byte says which. */
    enum Kind {
        PRINTED(0x11, 13),
        ROTATING(0x13, 15);

        private final byte mark;
        private final int signed;

        Kind(int mark, int signed) {
            this.mark = (byte) mark;
            this.signed = signed;
        }
    }

    static VenueToken printed(PlaceId placeId, int copy, SigningKey key) {
        return sign(Kind.PRINTED, start(Kind.PRINTED, placeId).putShort((short) copy), key);
    }

    static VenueToken rotating(PlaceId placeId, TimeStep step, SigningKey key) {
        return sign(Kind.ROTATING, start(Kind.ROTATING, placeId).putInt((int) step.number()), key);
    }

    /** @return empty when the text has not the form of a venue token; says nothing about the signature */
    static Optional<VenueToken> parse(String text) {
        for (Kind kind : Kind.values()) {
            int length = kind.signed + SIGNATURE;
            if (text.length() == (length * 8 + 4) / 5) {
                return Base32.decode(text)
                        .filter(bytes -> bytes.length == length && bytes[0] == kind.mark)
                        .map(bytes -> new VenueToken(kind, bytes));
            }
        }
        return Optional.empty();
    }

    boolean isSignedWith(byte[] publicKey) {
        return Ed25519.isSigned(
                Arrays.copyOf(bytes, kind.signed), Arrays.copyOfRange(bytes, kind.signed, bytes.length), publicKey);
    }

    Kind kind() {
        return kind;
    }

    PlaceId placeId() {
        return new PlaceId(ByteBuffer.wrap(bytes).getLong(1));
    }

    /** Of a code on paper. */
    int copy() {
        return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(9));
    }

    /** Of a code on a screen. */
    TimeStep step() {
        return new TimeStep(Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt(9)));
    }

    int keyId() {
        return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(kind.signed - 2));
    }

    String text() {
        return Base32.encode(bytes);
    }

    private static ByteBuffer start(Kind kind, PlaceId placeId) {
        return ByteBuffer.allocate(kind.signed).put(kind.mark).putLong(placeId.bits());
    }

    private static VenueToken sign(Kind kind, ByteBuffer said, SigningKey key) {
        byte[] signed = said.putShort((short) key.id()).array();
        return new VenueToken(
                kind,
                ByteBuffer.allocate(kind.signed + SIGNATURE)
                        .put(signed)
                        .put(key.sign(signed))
                        .array());
    }

    @Override
    public String toString() {
        return "VenueToken[kind=" + kind + ", placeId=" + placeId() + ", keyId=" + keyId() + ']';
    }
}
