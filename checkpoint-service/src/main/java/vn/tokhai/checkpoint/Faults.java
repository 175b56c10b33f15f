package vn.tokhai.checkpoint;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Collects faults, the first one of each field. */
public final class Faults {

    public static final String REQUIRED = "Bắt buộc nhập · is required";
    public static final int LONGEST_TEXT = 255;

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final Map<String, String> byPointer = new LinkedHashMap<>();

    public void add(String pointer, String detail) {
        byPointer.putIfAbsent(pointer, detail);
    }

    public boolean none() {
        return byPointer.isEmpty();
    }

    public List<Fault> list() {
        return byPointer.entrySet().stream()
                .map(entry -> new Fault(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** @return the text in NFC without blanks around it; what was found wrong is added, the answer is then of no use */
    public String text(String pointer, @Nullable String given) {
        String text = optionalText(pointer, given);
        if (text == null) {
            add(pointer, REQUIRED);
            return "";
        }
        return text;
    }

    /** Any letters of any script; no control characters, nothing that turns the direction of writing around. */
    public @Nullable String optionalText(String pointer, @Nullable String given) {
        if (given == null) {
            return null;
        }
        String text = Normalizer.normalize(given.replace('\u00A0', ' '), Normalizer.Form.NFC)
                .strip();
        if (text.codePoints().anyMatch(Faults::isUnprintable)) {
            add(pointer, "Có ký tự điều khiển · has control characters");
        } else if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            add(pointer, "Dài quá " + LONGEST_TEXT + " chữ · is longer than " + LONGEST_TEXT + " characters");
        } else if (!text.isEmpty() && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            add(pointer, "Phải có chữ hoặc số · needs a letter or digit");
        }
        return text.isEmpty() ? null : text;
    }

    /** @return a UUID in its canonical form; what was found wrong is added, the answer is then absent */
    public @Nullable UUID uuid(String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            add(pointer, REQUIRED);
            return null;
        }
        if (!UUID_FORM.matcher(given).matches()) {
            add(pointer, "Phải là UUID · has to be a UUID");
            return null;
        }
        return UUID.fromString(given);
    }

    private static boolean isUnprintable(int letter) {
        boolean turnsDirection = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        return turnsDirection
                || switch (Character.getType(letter)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }
}
