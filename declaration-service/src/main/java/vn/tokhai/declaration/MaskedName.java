package vn.tokhai.declaration;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Hides a name behind the first letter of each of its parts. */
final class MaskedName {

    private static final String HIDDEN = "•••";

    static String of(String fullName) {
        return Arrays.stream(fullName.strip().split("\\s+", -1))
                .map(part -> firstLetter(part) + HIDDEN)
                .collect(Collectors.joining(" "));
    }

    /** As people count letters: a base letter with its marks is one. */
    private static String firstLetter(String part) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(part);
        return part.substring(0, letters.next());
    }

    private MaskedName() {}
}
