package vn.tokhai.declaration.health;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A sign that somebody has to look after at once: one of the named symptoms, or a number beyond a threshold.
 *
 * @param field the field of the form that the rule looks at
 * @param anyOf keys of choices, for a field of choices
 * @param atMost danger up to this number
 * @param atLeast danger from this number
 * @param source where the rule comes from
 */
public record DangerRule(
        String key,
        Label label,
        String field,
        @Nullable List<String> anyOf,
        @Nullable BigDecimal atMost,
        @Nullable BigDecimal atLeast,
        String source) {

    boolean met(HealthAnswers answers) {
        return switch (answers.values().get(field)) {
            case BigDecimal number ->
                atMost != null && number.compareTo(atMost) <= 0 || atLeast != null && number.compareTo(atLeast) >= 0;
            case List<?> chosen -> anyOf != null && anyOf.stream().anyMatch(chosen::contains);
            case null, default -> false;
        };
    }
}
