package vn.tokhai.declaration.health;

import java.util.Arrays;
import java.util.Optional;

/** Why a quarantine ended. */
public enum EndReason {
    /** The planned last day passed. */
    COMPLETED("completed"),
    EARLY("early"),
    /** To hospital, or to quarantine of another kind. */
    TRANSFERRED("transferred"),
    OPENED_IN_ERROR("opened-in-error");

    private final String key;

    EndReason(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<EndReason> ofKey(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }
}
