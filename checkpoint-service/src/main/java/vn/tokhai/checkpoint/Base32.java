package vn.tokhai.checkpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Base32 of RFC 4648, upper case, without padding: what a QR code carries in its alphanumeric mode. */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final byte[] VALUES = values();

    public static String encode(byte[] bytes) {
        var text = new StringBuilder((bytes.length * 8 + 4) / 5);
        int held = 0;
        int bits = 0;
        for (byte next : bytes) {
            held = held << 8 | (next & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(held >>> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << (5 - bits) & 31));
        }
        return text.toString();
    }

    /** @return empty when the text is not the one encoding of some bytes; either case is read */
    public static Optional<byte[]> decode(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        byte[] bytes = new byte[upper.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < upper.length(); i++) {
            char letter = upper.charAt(i);
            int value = letter < VALUES.length ? VALUES[letter] : -1;
            if (value < 0) {
                return Optional.empty();
            }
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >>> bits);
            }
        }
        boolean leftover = bits >= 5 || (held & (1 << bits) - 1) != 0;
        return leftover ? Optional.empty() : Optional.of(bytes);
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < ALPHABET.length(); i++) {
            values[ALPHABET.charAt(i)] = (byte) i;
        }
        return values;
    }

    private Base32() {}
}
