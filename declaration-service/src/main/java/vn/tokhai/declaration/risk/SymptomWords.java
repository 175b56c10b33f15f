package vn.tokhai.declaration.risk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the symptoms that free text tells of, in Vietnamese with or without tone marks and in English: whole words that are
 * not negated just before. What is doubtful counts: "không ho, sốt" tells of a fever, and so does "chưa hết sốt".
 */
final class SymptomWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+");

    /** As written: "nó ho" (he coughs) is no "no". */
    private static final Set<String> NEGATIONS = Set.of(
            "không", "khong", "ko", "hết", "het", "chưa", "chua", "chẳng", "chang", "khỏi", "no", "not", "without",
            "never", "dont", "doesnt", "didnt", "havent", "hasnt", "isnt");

    /** Without its mark it is many words, so only after "đã" or another negation. */
    private static final String OVER = "khoi";

    /** May stand between the negation and the symptom. */
    private static final Set<String> BETWEEN = Set.of(
            "co",
            "thay",
            "bi",
            "con",
            "he",
            "han",
            "cam",
            "trieu",
            "chung",
            "dau",
            "hieu",
            "bieu",
            "hien",
            "bao",
            "gio",
            "tung",
            "a",
            "any",
            "the",
            "had",
            "have",
            "having",
            "been",
            "feel",
            "feeling",
            "sign",
            "signs",
            "symptom",
            "symptoms",
            "of",
            "longer",
            "more");

    /** Carry a negation on to the next symptom. */
    private static final Set<String> OR = Set.of("or", "nor", "hoac");

    private final Map<List<String>, Set<String>> symptoms = new HashMap<>();
    private final int longest;

    /** @param words folded, by symptom */
    SymptomWords(Map<String, List<String>> words) {
        words.forEach((symptom, phrases) -> phrases.forEach(
                phrase -> symptoms.computeIfAbsent(Arrays.asList(phrase.split(" ")), key -> new TreeSet<>())
                        .add(symptom)));
        longest = symptoms.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** @param first whether a comma, a full stop or the like stands before it */
    private record Word(String written, String folded, boolean first) {}

    Set<String> in(String text) {
        List<Word> words = words(text);
        List<String> folded = words.stream().map(Word::folded).toList();
        Set<String> found = new TreeSet<>();
        int negatedUntil = -1;
        for (int at = 0; at < words.size(); ) {
            int length = lengthAt(folded, at);
            if (length == 0) {
                at++;
                continue;
            }
            if (negated(words, at, negatedUntil)) {
                negatedUntil = at + length;
            } else {
                found.addAll(symptoms.getOrDefault(folded.subList(at, at + length), Set.of()));
            }
            at += length;
        }
        return found;
    }

    private int lengthAt(List<String> folded, int at) {
        for (int length = Math.min(longest, folded.size() - at); length > 0; length--) {
            if (symptoms.containsKey(folded.subList(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Two negations are none: "chưa hết sốt". */
    private static boolean negated(List<Word> words, int symptom, int negatedUntil) {
        boolean negated = false;
        for (int at = symptom - 1; at >= 0 && !words.get(at + 1).first(); at--) {
            Word word = words.get(at);
            if (negates(words, at)) {
                negated = !negated;
            } else if (OR.contains(word.folded()) && at == negatedUntil && !word.first() && at == symptom - 1) {
                return true;
            } else if (!BETWEEN.contains(word.folded())) {
                break;
            }
        }
        return negated;
    }

    private static boolean negates(List<Word> words, int at) {
        String written = words.get(at).written();
        if (!written.equals(OVER)) {
            return NEGATIONS.contains(written);
        }
        return at > 0
                && !words.get(at).first()
                && (words.get(at - 1).folded().equals("da")
                        || NEGATIONS.contains(words.get(at - 1).written()));
    }

    private static List<Word> words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(lower);
        int before = 0;
        while (matcher.find()) {
            String written = matcher.group().replaceAll("['’]", "");
            if (!written.isEmpty()) {
                boolean first = !lower.substring(before, matcher.start()).isBlank();
                words.add(new Word(written, folded(written), first));
                before = matcher.end();
            }
        }
        return words;
    }

    /** Without marks. */
    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
