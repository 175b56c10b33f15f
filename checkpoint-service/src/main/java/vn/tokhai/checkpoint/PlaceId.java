package vn.tokhai.checkpoint;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Identifies a checkpoint or a unit of one; both share one space, since a venue code names either. Written as 13
 * characters of Crockford Base32: the 64 bits as a number, most significant digit first, so the first character is 0-F.
 */
public record PlaceId(long bits) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 13;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static PlaceId random() {
        return new PlaceId(RANDOM.nextLong());
    }

    /** Reads what {@link #toString()} wrote, in either case; people's I, L and O count as 1, 1 and 0. */
    public static Optional<PlaceId> parse(@Nullable String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        String upper = text.toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        long bits = 0;
        for (int i = 0; i < upper.length(); i++) {
            int value = ALPHABET.indexOf(upper.charAt(i));
            if (value < 0 || (i == 0 && value > 0xF)) {
                return Optional.empty();
            }
            bits = bits << 5 | value;
        }
        return Optional.of(new PlaceId(bits));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(LENGTH);
        for (int shift = 60; shift >= 0; shift -= 5) {
            text.append(ALPHABET.charAt((int) (bits >>> shift & (shift == 60 ? 0xF : 31))));
        }
        return text.toString();
    }
}
