package vn.tokhai.checkpoint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names comparable however their tone marks are placed (Hòa, Hoà) or left out (Hoa). */
public final class ToneMarks {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @return lower-case words parted by single spaces */
    public static String strip(String text) {
        String decomposed = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        String letters = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
    }

    private ToneMarks() {}
}
