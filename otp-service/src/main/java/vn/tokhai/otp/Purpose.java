package vn.tokhai.otp;

import java.util.Arrays;
import java.util.Optional;

/** What a passcode is good for; a code of one purpose is of no use for another. */
public enum Purpose {
    LOG_IN("log-in", 1),
    REGISTRATION("registration", 2),
    /** The person reads the code to staff of a checkpoint. It identifies the person and never gives staff a log-in. */
    ASSISTED_CHECK_IN("assisted-check-in", 3),
    /** Staff fill in a declaration for the person (khai hộ). */
    ASSISTED_DECLARATION("assisted-declaration", 4),
    /** Each of the two sides agrees that a checkpoint changes hands. */
    OWNERSHIP_TRANSFER("ownership-transfer", 5),
    /** The person agrees to become staff of a checkpoint. */
    STAFF_INVITATION("staff-invitation", 6);

    private final String word;
    private final byte code;

    Purpose(String word, int code) {
        this.word = word;
        this.code = (byte) code;
    }

    public String word() {
        return word;
    }

    /** Stays the same for ever, unlike the ordinal. */
    byte code() {
        return code;
    }

    /** A log-in; every other purpose gives a consent to one thing and never a log-in. */
    public boolean givesTokens() {
        return switch (this) {
            case LOG_IN, REGISTRATION -> true;
            case ASSISTED_CHECK_IN, ASSISTED_DECLARATION, OWNERSHIP_TRANSFER, STAFF_INVITATION -> false;
        };
    }

    public static Optional<Purpose> ofWord(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }

    static Optional<Purpose> ofCode(byte code) {
        return Arrays.stream(values()).filter(p -> p.code == code).findFirst();
    }
}
