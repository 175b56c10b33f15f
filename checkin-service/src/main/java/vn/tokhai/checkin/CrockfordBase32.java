package vn.tokhai.checkin;

import java.util.OptionalLong;

/** Crockford's Base32, upper case, as identifiers and short codes are shown. */
public final class CrockfordBase32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS_PER_CHARACTER = 5;
    private static final int ID_LENGTH = 13;
    /** The first of 13 characters holds the four bits that are left over. */
    private static final int LARGEST_FIRST = 15;

    /** @return 13 characters */
    public static String ofId(long id) {
        return of(id, ID_LENGTH);
    }

    /** @return empty when {@link #ofId} would not give this text */
    public static OptionalLong idOf(String text) {
        if (text.length() != ID_LENGTH || ALPHABET.indexOf(text.charAt(0)) > LARGEST_FIRST) {
            return OptionalLong.empty();
        }
        long id = 0;
        for (int i = 0; i < ID_LENGTH; i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return OptionalLong.empty();
            }
            id = (id << BITS_PER_CHARACTER) | value;
        }
        return OptionalLong.of(id);
    }

    /** @return the lowest {@code 5 * length} bits, most significant first */
    static String of(long bits, int length) {
        char[] text = new char[length];
        long left = bits;
        for (int i = length - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (left & 31));
            left >>>= BITS_PER_CHARACTER;
        }
        return new String(text);
    }

    private CrockfordBase32() {}
}
