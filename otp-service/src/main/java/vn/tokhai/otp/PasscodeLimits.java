package vn.tokhai.otp;

import java.time.Duration;
import java.util.List;

/**
 * Every limit of R04; an administrator changes them while the service runs.
 *
 * @param lifetime of a code, at most 10 minutes (NIST SP 800-63B 5.1.3.2, OWASP ASVS V6.6)
 * @param tries wrong ones after which a code is burnt
 * @param firstResendAfter pause before the second code of a phone and purpose; doubles with each further one
 * @param longestResendAfter where doubling ends
 * @param resendMemory after so long without a code the pause starts anew; a right code ends it at once
 * @param perPhone exact sliding windows, all purposes together
 * @param perAddress of the client (an IPv6 /64 counts as one); wide, since carriers put thousands behind one address
 * @param perSubnet IPv4 /24, IPv6 /48
 * @param perCheckpoint for requests that name a checkpoint
 * @param smsPerDay budget of the whole platform for a Vietnamese day
 * @param alarmPercent part of the budget at which operators are warned
 */
public record PasscodeLimits(
        Duration lifetime,
        int tries,
        Duration firstResendAfter,
        Duration longestResendAfter,
        Duration resendMemory,
        List<Window> perPhone,
        List<Window> perAddress,
        List<Window> perSubnet,
        List<Window> perCheckpoint,
        int smsPerDay,
        int alarmPercent) {

    public static final PasscodeLimits DEFAULT = new PasscodeLimits(
            Duration.ofMinutes(5),
            5,
            Duration.ofSeconds(60),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            List.of(
                    Window.of(3, Duration.ofMinutes(10)),
                    Window.of(5, Duration.ofHours(1)),
                    Window.of(10, Duration.ofDays(1))),
            List.of(Window.of(300, Duration.ofMinutes(10)), Window.of(3_000, Duration.ofDays(1))),
            List.of(Window.of(1_000, Duration.ofMinutes(10)), Window.of(10_000, Duration.ofDays(1))),
            List.of(Window.of(100, Duration.ofMinutes(10)), Window.of(1_500, Duration.ofDays(1))),
            200_000,
            80);

    public PasscodeLimits {
        perPhone = List.copyOf(perPhone);
        perAddress = List.copyOf(perAddress);
        perSubnet = List.copyOf(perSubnet);
        perCheckpoint = List.copyOf(perCheckpoint);
        if (tries < 1 || lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("A passcode lives at most 10 minutes and has at least one try");
        }
        if (perPhone.isEmpty() || firstResendAfter.compareTo(longestResendAfter) > 0) {
            throw new IllegalArgumentException("A phone needs a limit, and the first pause is not the longest");
        }
    }

    /** @param inARow codes already sent without a right answer, at least 1 */
    Duration pauseAfter(int inARow) {
        Duration pause = firstResendAfter;
        for (int i = 1; i < inARow && pause.compareTo(longestResendAfter) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestResendAfter) < 0 ? pause : longestResendAfter;
    }
}
