package vn.tokhai.checkpoint;

import java.time.Duration;
import java.time.Instant;

/**
 * Half a minute of time: what a code on a screen is good for. Clocks differ and people are slow, so the step before and the
 * step after are accepted too.
 *
 * @param number steps since 1970-01-01T00:00:00Z, up to 32 bits
 */
public record TimeStep(long number) {

    public static final Duration LENGTH = Duration.ofSeconds(30);

    private static final int TOLERANCE = 1;

    public static TimeStep at(Instant time) {
        return new TimeStep(Math.floorDiv(time.getEpochSecond(), LENGTH.toSeconds()));
    }

    /** @param time when the code was scanned */
    public boolean isValidAt(Instant time) {
        return Math.abs(at(time).number - number) <= TOLERANCE;
    }

    public Instant from() {
        return Instant.ofEpochSecond(number * LENGTH.toSeconds());
    }

    /** The next step begins here. */
    public Instant until() {
        return from().plus(LENGTH);
    }
}
