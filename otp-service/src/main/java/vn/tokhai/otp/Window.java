package vn.tokhai.otp;

import java.time.Duration;

/**
 * At most so many in so long.
 *
 * @param count at least 1
 * @param per at least a minute, at most a day
 */
public record Window(int count, Duration per) {

    public static final Duration LONGEST = Duration.ofDays(1);

    public Window {
        if (count < 1 || per.compareTo(Duration.ofMinutes(1)) < 0 || per.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A window counts at least 1 in a minute to a day");
        }
    }

    static Window of(int count, Duration per) {
        return new Window(count, per);
    }
}
