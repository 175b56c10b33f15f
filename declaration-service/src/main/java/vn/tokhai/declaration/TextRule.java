package vn.tokhai.declaration;

/** Which characters a text may have. */
final class TextRule {

    static boolean allows(String text, boolean severalLines) {
        return text.codePoints().noneMatch(c -> severalLines && (c == '\n' || c == '\r') ? false : breaksLine(c));
    }

    /** Joiners stay, since some scripts need them in names; marks that reverse the direction of text do not. */
    private static boolean breaksLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }

    private TextRule() {}
}
