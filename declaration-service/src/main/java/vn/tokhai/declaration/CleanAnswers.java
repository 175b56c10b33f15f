package vn.tokhai.declaration;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Brings answers into the form in which they are checked and kept: texts stripped and in NFC, nothing empty, defaults
 * filled in, no answer to a question that was not asked. What the form does not know stays as it is, to be refused.
 */
final class CleanAnswers {

    static Map<String, Object> of(Form form, Map<String, Object> typed) {
        Map<String, Object> clean = object(form.schema(), typed);
        for (Form.Field field : form.fields()) {
            if (!field.askedIn(clean)) {
                clean.remove(field.name());
            }
        }
        return clean;
    }

    private static Map<String, Object> object(Map<?, ?> schema, Map<?, ?> typed) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> found ? found : Map.of();
        Map<String, Object> clean = new LinkedHashMap<>();
        typed.forEach((key, given) -> {
            String name = String.valueOf(key);
            Object value = properties.get(name) instanceof Map<?, ?> known ? value(known, given) : orNothing(given);
            if (value != null) {
                clean.put(name, value);
            }
        });
        properties.forEach((name, property) -> {
            Object preset = property instanceof Map<?, ?> known ? known.get("default") : null;
            if (preset != null) {
                clean.putIfAbsent(String.valueOf(name), preset);
            }
        });
        return clean;
    }

    private static @Nullable Object value(Map<?, ?> schema, @Nullable Object typed) {
        return switch (typed) {
            case null -> null;
            case String text -> text(text);
            case Map<?, ?> map -> schema.get("properties") == null ? map : object(schema, map);
            case List<?> list -> schema.get("items") instanceof Map<?, ?> items ? list(items, list) : list;
            case Number number -> whole(number);
            default -> typed;
        };
    }

    private static @Nullable String text(String typed) {
        String clean = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return clean.isEmpty() ? null : clean;
    }

    private static List<Object> list(Map<?, ?> items, List<?> typed) {
        List<Object> clean = new ArrayList<>();
        for (Object item : typed) {
            Object value = value(items, item);
            if (value != null) {
                clean.add(value);
            }
        }
        return clean;
    }

    /** JSON does not tell 1990 from 1990.0; answers do not either. */
    private static Number whole(Number number) {
        if (number instanceof Long given && given == given.intValue()) {
            return given.intValue();
        }
        if (number instanceof Double given && given == Math.rint(given) && Math.abs(given) <= Integer.MAX_VALUE) {
            return given.intValue();
        }
        if (number instanceof BigDecimal given && given.compareTo(BigDecimal.valueOf(given.intValue())) == 0) {
            return given.intValue();
        }
        return number;
    }

    /** An unknown field is refused also when it is empty. */
    private static Object orNothing(@Nullable Object given) {
        return given == null ? "" : given;
    }

    private CleanAnswers() {}
}
