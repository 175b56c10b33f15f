package vn.tokhai.checkpoint.safety;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The scale on which places of all kinds can be laid side by side, best first. Each decision has words of its own; which of
 * its bands stands for which of these is a decision of this platform and is written in the questionnaire.
 */
public enum SafetyLevel {
    SAFE("An toàn", "Safe"),
    LOW_RISK("Nguy cơ thấp", "Low risk"),
    AT_RISK("Có nguy cơ, cần khắc phục", "At risk, has to improve"),
    HIGH_RISK("Nguy cơ cao", "High risk"),
    VERY_HIGH_RISK("Nguy cơ rất cao", "Very high risk");

    private final Words label;

    SafetyLevel(String vi, String en) {
        label = new Words(vi, en);
    }

    public Words label() {
        return label;
    }

    /** @return absent when nothing is known */
    static @Nullable SafetyLevel worst(@Nullable SafetyLevel... levels) {
        return Stream.of(levels)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
