package vn.tokhai.declaration;

/** RFC 4648 Base32 without padding, upper case: all of it fits the alphanumeric mode of a QR code. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    static String encode(byte[] bytes) {
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

    private Base32() {}
}
