package vn.tokhai.otp;

import java.time.Duration;
import java.time.Instant;

/** A provider and how it has been doing: one that is down is left alone, the longer the more often it was found down. */
final class ProviderLine {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    /** Short, so that people can log in soon after all telcos came back. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final SmsProvider provider;
    private int timesDown;
    private Instant leftAloneUntil = Instant.MIN;

    ProviderLine(SmsProvider provider) {
        this.provider = provider;
    }

    SmsProvider provider() {
        return provider;
    }

    synchronized boolean isOpen(Instant now) {
        return !now.isBefore(leftAloneUntil);
    }

    /** @return whether it had been down */
    synchronized boolean works() {
        boolean wasDown = timesDown > 0;
        timesDown = 0;
        leftAloneUntil = Instant.MIN;
        return wasDown;
    }

    synchronized void isDown(Instant now) {
        // Messages that were on their way together tell of one outage.
        if (isOpen(now)) {
            Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(timesDown, 3));
            leftAloneUntil = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
            timesDown++;
        }
    }
}
