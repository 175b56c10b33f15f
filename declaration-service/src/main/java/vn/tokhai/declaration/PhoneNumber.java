package vn.tokhai.declaration;

/**
 * A number that can receive a passcode.
 *
 * @param e164 with country code, such as {@code +84912345678}; never in a log, an event or an error
 */
public record PhoneNumber(String e164) {

    private static final int SHOWN = 3;

    /** The last three digits, enough for the owner to recognise it. */
    public String masked() {
        int hidden = Math.max(0, e164.length() - SHOWN);
        return "•".repeat(hidden) + e164.substring(hidden);
    }

    @Override
    public String toString() {
        return "PhoneNumber[" + masked() + "]";
    }
}
