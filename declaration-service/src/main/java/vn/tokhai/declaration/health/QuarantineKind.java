package vn.tokhai.declaration.health;

import java.util.Arrays;
import java.util.Optional;

/** The ways to be kept apart that the documents of 2021 know. */
public enum QuarantineKind {
    CENTRALISED("centralised"),
    HOME("home"),
    TREATMENT_AT_HOME("treatment-at-home"),
    LOCKED_DOWN_UNIT("locked-down-unit"),
    LOCKED_DOWN_HAMLET("locked-down-hamlet");

    private final String key;

    QuarantineKind(String key) {
        this.key = key;
    }

    /** As in requests, answers, events and the plans. */
    public String key() {
        return key;
    }

    /** Whether it comes with an area rather than with the person. */
    public boolean ofArea() {
        return this == LOCKED_DOWN_UNIT || this == LOCKED_DOWN_HAMLET;
    }

    public static Optional<QuarantineKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
