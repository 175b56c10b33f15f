package vn.tokhai.checkin;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** RFC 4648 Base32 without padding, in either case: cameras and messengers change the case of links. */
final class Base32 {

    private static final int BITS_PER_CHARACTER = 5;

    /** @return empty when a character is none of the alphabet or the spare bits are not zero */
    static Optional<byte[]> decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length() * BITS_PER_CHARACTER / Byte.SIZE);
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = valueOf(text.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            buffer = (buffer << BITS_PER_CHARACTER) | value;
            bits += BITS_PER_CHARACTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        // spare bits that are not zero would let two texts mean the same token
        return buffer == 0 && bits < BITS_PER_CHARACTER ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private static int valueOf(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
    }

    private Base32() {}
}
