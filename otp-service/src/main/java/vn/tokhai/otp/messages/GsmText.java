package vn.tokhai.otp.messages;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts for the 7-bit alphabet of GSM 03.38: Vietnamese without tone marks, since one accented letter halves what fits into a
 * message.
 */
final class GsmText {

    /** One message; longer ones are cut into parts of 153. */
    static final int ONE_MESSAGE = 160;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Line breaks, other controls, and marks that turn the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Letters remain that have no unaccented form; the provider sends those as UCS-2. */
    static String plain(String text) {
        String spread = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(spread)
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replace('–', '-')
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'');
        return BLANKS.matcher(UNSEEN.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private GsmText() {}
}
