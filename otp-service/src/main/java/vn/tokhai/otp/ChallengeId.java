package vn.tokhai.otp;

/**
 * Which passcode is meant. What clients hold is this, sealed by {@link Pepper#seal}: so the phone number is with the client
 * and not at rest here.
 *
 * @param number 32 random hexadecimal digits
 */
public record ChallengeId(String number, Purpose purpose, PhoneNumber phone) {

    /** Enough of the number to follow one challenge through the log. */
    String forLog() {
        return number.substring(0, 8);
    }

    @Override
    public String toString() {
        return "ChallengeId[" + forLog() + "]";
    }
}
