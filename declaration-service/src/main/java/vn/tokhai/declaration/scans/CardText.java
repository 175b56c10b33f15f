package vn.tokhai.declaration.scans;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The text of a card's QR: fields between bars. Scanners leave NUL and line ends in it, which mean nothing. */
final class CardText {

    private static final String NOTHING = "-";
    private static final String NOISE = "[\u0000\r\n\uFEFF]";

    static List<String> fields(String text) {
        return List.of(text.replaceAll(NOISE, "").strip().split("\\|", -1));
    }

    /** A field that may say that there is nothing. */
    static Optional<String> optional(String field) {
        String clean = field.strip();
        return clean.isEmpty() || clean.equals(NOTHING) ? Optional.empty() : Optional.of(clean);
    }

    /** UTF-8 written in hexadecimal digits of either case. */
    static Optional<String> hex(String field) {
        try {
            byte[] bytes = HexFormat.of().parseHex(field.strip());
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return plain(text);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** One line with at least one character that can be seen, in NFC. */
    static Optional<String> plain(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        boolean hidden = clean.codePoints().anyMatch(Character::isISOControl);
        return clean.isEmpty() || hidden ? Optional.empty() : Optional.of(clean);
    }

    private CardText() {}
}
