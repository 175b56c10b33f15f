package vn.tokhai.declaration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answered, cleaned and checked against a form.
 *
 * @param values by field name; texts, numbers, booleans, lists and maps of these. Every form asks who the person is and
 *     where they live, in the same fields.
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Profile profile() {
        return new Profile(
                required("fullName"),
                ((Number) value("birthYear")).intValue(),
                Gender.valueOf(required("gender")),
                required("nationality"),
                text(values, "identityNumber"),
                text(values, "healthInsuranceNumber"),
                text(values, "email"),
                area(),
                required("address"),
                text(values, "phone"));
    }

    public Area area() {
        Map<?, ?> area = (Map<?, ?>) value("area");
        return new Area(
                String.valueOf(area.get("structure")),
                String.valueOf(area.get("province")),
                text(area, "district"),
                text(area, "ward"));
    }

    private String required(String name) {
        return (String) value(name);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Answers without " + name);
        }
        return value;
    }

    private static @Nullable String text(Map<?, ?> from, String name) {
        return (String) from.get(name);
    }

    @Override
    public String toString() {
        return "Answers[redacted]";
    }
}
