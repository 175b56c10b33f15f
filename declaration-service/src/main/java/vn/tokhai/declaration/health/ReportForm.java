package vn.tokhai.declaration.health;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.tokhai.declaration.Fault;

/**
 * What a daily health report asks; data of {@code health/report-form-<version>.json}.
 *
 * @param dangers rules that ask for somebody at once
 */
public record ReportForm(int version, String source, List<Field> fields, List<DangerRule> dangers) {

    private static final String REQUIRED = "Bắt buộc / is required";

    /** What an answer looks like. */
    public enum Type {
        NUMBER,
        CHOICES,
        TEXT
    }

    /**
     * @param decimals of a number
     * @param longest characters of a text
     * @param requiredFor keys of the kinds of quarantine that have to answer
     */
    public record Field(
            String key,
            Type type,
            Label label,
            @Nullable String unit,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            int decimals,
            int longest,
            List<Choice> choices,
            List<String> requiredFor) {}

    /** One of the answers to choose from. */
    public record Choice(String key, Label label) {}

    /** Either complete or at fault. */
    public sealed interface Checked {
        record Complete(HealthAnswers answers) implements Checked {}

        record Faulty(List<Fault> faults) implements Checked {}
    }

    /** One fault per field at most; pointers begin with {@code /answers}. */
    public Checked check(QuarantineKind kind, Map<String, ?> given) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = given.get(field.key());
            if (value == null) {
                if (field.requiredFor().contains(kind.key())) {
                    faults.add(new Fault(pointer(field.key()), REQUIRED));
                }
            } else {
                read(field, value, values, faults);
            }
        }
        Set<String> known = fields.stream().map(Field::key).collect(Collectors.toSet());
        given.keySet().stream()
                .filter(key -> !known.contains(key))
                .limit(10)
                .forEach(key -> faults.add(new Fault(
                        "/answers", "Có trường không thuộc biểu mẫu / holds a field that the form does not know")));
        return faults.isEmpty()
                ? new Checked.Complete(new HealthAnswers(version, values))
                : new Checked.Faulty(faults.stream().distinct().toList());
    }

    /** Keys of the danger rules that the answers meet, in the order of the form. */
    public List<String> dangersOf(HealthAnswers answers) {
        return dangers.stream()
                .filter(rule -> rule.met(answers))
                .map(DangerRule::key)
                .toList();
    }

    private static void read(Field field, Object value, Map<String, Object> values, List<Fault> faults) {
        switch (field.type()) {
            case NUMBER -> {
                BigDecimal number = number(value);
                if (number == null || outside(field, number)) {
                    faults.add(new Fault(
                            pointer(field.key()),
                            "Số từ %1$s đến %2$s, tối đa %3$d chữ số thập phân / a number from %1$s to %2$s with at most %3$d decimals"
                                    .formatted(field.min(), field.max(), field.decimals())));
                } else {
                    values.put(field.key(), number);
                }
            }
            case CHOICES -> {
                Set<String> open = field.choices().stream().map(Choice::key).collect(Collectors.toSet());
                if (value instanceof List<?> list && list.size() <= open.size() && open.containsAll(list)) {
                    values.put(
                            field.key(),
                            list.stream()
                                    .map(String::valueOf)
                                    .distinct()
                                    .sorted()
                                    .toList());
                } else {
                    faults.add(new Fault(
                            pointer(field.key()), "Danh sách các mã của biểu mẫu / a list of keys of the form"));
                }
            }
            case TEXT -> {
                String text = value instanceof String typed ? clean(typed) : null;
                if (text == null || text.codePointCount(0, text.length()) > field.longest()) {
                    faults.add(new Fault(
                            pointer(field.key()),
                            "Văn bản, tối đa %1$d ký tự / text of at most %1$d characters".formatted(field.longest())));
                } else if (!text.isEmpty()) {
                    values.put(field.key(), text);
                }
            }
        }
    }

    private static @Nullable BigDecimal number(Object value) {
        return switch (value) {
            case Integer whole -> BigDecimal.valueOf(whole);
            case Long whole -> BigDecimal.valueOf(whole);
            case Double broken when Double.isFinite(broken) -> BigDecimal.valueOf(broken);
            case BigDecimal exact -> exact;
            default -> null;
        };
    }

    private static boolean outside(Field field, BigDecimal number) {
        return number.stripTrailingZeros().scale() > field.decimals()
                || field.min() != null && number.compareTo(field.min()) < 0
                || field.max() != null && number.compareTo(field.max()) > 0;
    }

    /** Composed letters, no control characters but line breaks, no marks that reverse the direction of text. */
    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    private static String pointer(String key) {
        return "/answers/" + key;
    }
}
