package vn.tokhai.declaration;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name as people type them in a hurry: small letters, no tone marks, đ as d. Words that half the country
 * carries are left out of the lists of names, since a list of every second person finds nobody and its length alone would
 * tell which word it stands for.
 */
public final class NameWords {

    /** Frequent family and middle names. Changing them asks for new name lists. */
    static final Set<String> COMMON = Set.of(
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo",
            "duong", "ly", "thi", "van");

    private static final int MOST_WORDS = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Distinct, in the order of the name. */
    public static Set<String> of(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        Set<String> words = new LinkedHashSet<>();
        for (String word : GAPS.split(bare)) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    /** What the name is listed under: its telling words, or the whole name when it has none. */
    public static List<String> tellingOf(String name) {
        Set<String> words = of(name);
        List<String> telling =
                words.stream().filter(word -> !COMMON.contains(word)).toList();
        return telling.isEmpty() && !words.isEmpty() ? List.of("=" + String.join(" ", words)) : telling;
    }

    private NameWords() {}
}
