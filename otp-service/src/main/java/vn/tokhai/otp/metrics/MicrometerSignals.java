package vn.tokhai.otp.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.OperatorSignals;
import vn.tokhai.otp.Purpose;

/** Counts everything; writes an alarm line at most once a minute of a kind, since alarms come in floods. */
@Component
class MicrometerSignals implements OperatorSignals {

    private static final Logger log = LoggerFactory.getLogger(MicrometerSignals.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final MeterRegistry meters;
    private final Clock clock;
    private final AtomicLong budgetUsed;
    private final AtomicLong budget;
    private final Map<String, AtomicLong> providers = new ConcurrentHashMap<>();
    private final Map<String, Instant> lastLine = new ConcurrentHashMap<>();

    MicrometerSignals(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
        this.budgetUsed = meters.gauge("tokhai.sms.budget.used", new AtomicLong());
        this.budget = meters.gauge("tokhai.sms.budget.limit", new AtomicLong());
    }

    @Override
    public void passcodeSent(Purpose purpose, String provider) {
        meters.counter("tokhai.passcodes.sent", "purpose", purpose.word(), "provider", provider)
                .increment();
    }

    @Override
    public void passcodeRedeemed(Purpose purpose) {
        meters.counter("tokhai.passcodes.redeemed", "purpose", purpose.word()).increment();
    }

    @Override
    public void wrongTry(Purpose purpose) {
        meters.counter("tokhai.passcodes.wrong", "purpose", purpose.word()).increment();
    }

    @Override
    public void limitReached() {
        meters.counter("tokhai.passcodes.limited").increment();
    }

    @Override
    public void providerFailed(String provider, String reason) {
        meters.counter("tokhai.sms.failed", "provider", provider).increment();
        if (isDue("provider:" + provider)) {
            log.warn("SMS provider {} failed: {}", provider, reason);
        }
    }

    @Override
    public void providerWorks(String provider, boolean works) {
        AtomicLong up = providers.computeIfAbsent(
                provider, name -> meters.gauge("tokhai.sms.provider.up", Tags.of("provider", name), new AtomicLong()));
        if (up.getAndSet(works ? 1 : 0) == 0 && works) {
            log.info("SMS provider {} is in use", provider);
        }
    }

    @Override
    public void noProviderLeft() {
        meters.counter("tokhai.sms.unsent").increment();
        if (isDue("unsent")) {
            log.error("ALARM: no SMS provider takes messages; nobody can log in by SMS");
        }
    }

    @Override
    public void budgetUsed(long used, long limit, int alarmPercent) {
        budgetUsed.set(used);
        budget.set(limit);
        // Not ">": the day's counter passes this value once, whichever instance takes it.
        if (used == Math.ceilDiv(limit * alarmPercent, 100L)) {
            meters.counter("tokhai.sms.budget.alarms").increment();
            log.error("ALARM: {} of {} messages of today's SMS budget are used", used, limit);
        }
    }

    @Override
    public void budgetSpent(long limit) {
        budgetUsed.set(limit);
        budget.set(limit);
        meters.counter("tokhai.sms.budget.refused").increment();
        if (isDue("budget")) {
            log.error("ALARM: today's SMS budget of {} messages is spent; passcodes are refused", limit);
        }
    }

    @Override
    public void messageSent(String purpose, String provider) {
        meters.counter("tokhai.messages.sent", "purpose", purpose, "provider", provider)
                .increment();
    }

    @Override
    public void messagesWait(String purpose, String reason) {
        meters.counter("tokhai.messages.waits", "purpose", purpose, "reason", reason)
                .increment();
        if (isDue("waits:" + purpose + ":" + reason)) {
            log.warn("SMS of the queue {} wait: {}", purpose, reason);
        }
    }

    @Override
    public void messageUnsent(String purpose, String reason) {
        meters.counter("tokhai.messages.unsent", "purpose", purpose, "reason", reason)
                .increment();
    }

    @Override
    public void messageRepeated(String purpose) {
        meters.counter("tokhai.messages.repeated", "purpose", purpose).increment();
    }

    @Override
    public void identityUnavailable(String reason) {
        meters.counter("tokhai.passcodes.identity.unavailable").increment();
        if (isDue("identity")) {
            log.warn("A right passcode could not be traded for tokens: {}", reason);
        }
    }

    private boolean isDue(String kind) {
        Instant now = clock.instant();
        Instant last = lastLine.putIfAbsent(kind, now);
        // Whoever replaces the time of the last line writes the next one.
        return last == null || (!now.isBefore(last.plus(BETWEEN_LINES)) && lastLine.replace(kind, last, now));
    }
}
