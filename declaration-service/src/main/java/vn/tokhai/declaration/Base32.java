package vn.tokhai.declaration;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** RFC 4648 Base32 without padding: in upper case all of it fits the alphanumeric mode of a QR code. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder((bytes.length * Byte.SIZE + BITS - 1) / BITS);
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE | Byte.toUnsignedInt(next)) & 0xFFFF;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(ALPHABET.charAt(buffer >>> held & 0x1F));
            }
        }
        if (held > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - held & 0x1F));
        }
        return text.toString();
    }

    /**
     * Reads either case, since cameras and messengers change the case of links.
     *
     * @return empty when {@link #encode} would not give this text
     */
    public static Optional<byte[]> decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length() * BITS / Byte.SIZE);
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = ALPHABET.indexOf(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
            if (value < 0) {
                return Optional.empty();
            }
            buffer = buffer << BITS | value;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >>> held);
                buffer &= (1 << held) - 1;
            }
        }
        return buffer == 0 && held < BITS ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private Base32() {}
}
