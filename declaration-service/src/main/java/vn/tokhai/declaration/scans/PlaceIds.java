package vn.tokhai.declaration.scans;

/** Ids of checkpoints and units: 64 bits as 13 characters of Crockford's Base32. */
final class PlaceIds {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int LENGTH = 13;

    static String of(long id) {
        char[] text = new char[LENGTH];
        long left = id;
        for (int i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (left & 0x1F));
            left >>>= BITS;
        }
        return new String(text);
    }

    private PlaceIds() {}
}
