package vn.tokhai.declaration.health;

import java.util.Map;

/**
 * Checked answers of one report.
 *
 * @param formVersion of the form that was filled in
 * @param values {@code BigDecimal}, {@code List<String>} or {@code String} by the key of the field
 */
public record HealthAnswers(int formVersion, Map<String, Object> values) {

    public HealthAnswers {
        values = Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "HealthAnswers[redacted]";
    }
}
