package vn.tokhai.otp;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.otp.SendCounters.Counter;

/** May one more message leave, by address, subnet, checkpoint and budget? */
@Service
class SendingQuota {

    private final SendCounters counters;
    private final Pepper pepper;
    private final OperatorSignals signals;
    private final Clock clock;

    SendingQuota(SendCounters counters, Pepper pepper, OperatorSignals signals, Clock clock) {
        this.counters = counters;
        this.pepper = pepper;
        this.signals = signals;
        this.clock = clock;
    }

    sealed interface Grant permits Granted, Refused, BudgetSpent {}

    /** @param taken to be given back when nothing is sent */
    record Granted(List<Counter> taken) implements Grant {}

    record Refused(Instant freeAgainAt) implements Grant {}

    record BudgetSpent() implements Grant {}

    private record Limit(Counter counter, int count) {}

    Grant take(ClientAddress from, @Nullable String checkpoint, PasscodeLimits limits) {
        Instant now = clock.instant();
        List<Counter> taken = new ArrayList<>();
        for (Limit limit : sources(from, checkpoint, limits, now)) {
            if (counters.take(limit.counter(), limit.count()).isEmpty()) {
                giveBack(taken);
                return new Refused(limit.counter().endsAt());
            }
            taken.add(limit.counter());
        }
        Counter budget = Counter.ofDay("budget", now);
        OptionalLong used = counters.take(budget, limits.smsPerDay());
        if (used.isEmpty()) {
            giveBack(taken);
            signals.budgetSpent(limits.smsPerDay());
            return new BudgetSpent();
        }
        taken.add(budget);
        signals.budgetUsed(used.getAsLong(), limits.smsPerDay(), limits.alarmPercent());
        return new Granted(taken);
    }

    void giveBack(List<Counter> taken) {
        taken.forEach(counters::giveBack);
    }

    private List<Limit> sources(ClientAddress from, @Nullable String checkpoint, PasscodeLimits limits, Instant now) {
        List<Limit> all = new ArrayList<>();
        String host = "address:" + pepper.keyOfAddress(from.host());
        limits.perAddress().forEach(window -> all.add(new Limit(Counter.of(host, window, now), window.count())));
        String subnet = "subnet:" + pepper.keyOfAddress(from.subnet());
        limits.perSubnet().forEach(window -> all.add(new Limit(Counter.of(subnet, window, now), window.count())));
        Optional.ofNullable(checkpoint).ifPresent(named -> limits.perCheckpoint()
                .forEach(window -> all.add(new Limit(Counter.of("checkpoint:" + named, window, now), window.count()))));
        return all;
    }
}
