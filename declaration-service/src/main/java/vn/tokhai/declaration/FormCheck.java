package vn.tokhai.declaration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Collects at most one fault per field. Its methods return a value that may be used only when {@link #faults} is empty in
 * the end, since a field at fault gives a placeholder.
 */
final class FormCheck {

    static final String REQUIRED = "Bắt buộc / is required";
    static final String WRONG_FORM = "Sai định dạng / has the wrong form";

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void fault(String pointer, String detail) {
        faults.add(new Fault(pointer, detail));
    }

    <T> T required(String pointer, @Nullable T value, T placeholder) {
        if (value == null) {
            fault(pointer, REQUIRED);
            return placeholder;
        }
        return value;
    }

    /** One line of text: NFC, without control characters. */
    String line(String pointer, @Nullable String value, int longest) {
        return text(pointer, value, longest, FormCheck::breaksLine);
    }

    /** Free text, which may have several lines. */
    String note(String pointer, @Nullable String value, int longest) {
        return text(pointer, value, longest, c -> c != '\n' && c != '\r' && breaksLine(c));
    }

    /** A field that may stay empty. */
    @Nullable
    String optional(String pointer, @Nullable String value, Predicate<String> form) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String clean = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!form.test(clean)) {
            fault(pointer, WRONG_FORM);
        }
        return clean;
    }

    private String text(String pointer, @Nullable String value, int longest, Predicate<Integer> refused) {
        if (value == null || value.isBlank()) {
            fault(pointer, REQUIRED);
            return "";
        }
        String clean = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (clean.codePointCount(0, clean.length()) > longest) {
            fault(pointer, "Quá dài, tối đa %1$d ký tự / too long, at most %1$d characters".formatted(longest));
        } else if (clean.codePoints().boxed().anyMatch(refused)) {
            fault(pointer, "Có ký tự điều khiển / contains control characters");
        }
        return clean;
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
}
