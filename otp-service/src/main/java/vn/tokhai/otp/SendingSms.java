package vn.tokhai.otp;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.otp.SmsProvider.Accepted;
import vn.tokhai.otp.SmsProvider.Down;
import vn.tokhai.otp.SmsProvider.Failed;
import vn.tokhai.otp.SmsProvider.Refused;

/** Tries one provider after the other, those that are down left out (R21). */
@Service
public class SendingSms {

    /** Registered brand name of the health declaration. */
    public static final String SENDER = SmsTexts.SENDER;

    private final List<ProviderLine> lines;
    private final OperatorSignals signals;
    private final Clock clock;

    SendingSms(List<SmsProviders> adapters, SmsSettings settings, OperatorSignals signals, Clock clock) {
        List<String> order = settings.order();
        this.lines = adapters.stream()
                .flatMap(adapter -> adapter.inOrder().stream())
                .sorted(Comparator.comparingInt(provider -> rank(order, provider)))
                .map(ProviderLine::new)
                .toList();
        this.signals = signals;
        this.clock = clock;
        if (lines.isEmpty()) {
            throw new IllegalStateException("No SMS provider: set tokhai.otp.sms.smpp, or use the profile local");
        }
        lines.forEach(line -> signals.providerWorks(line.provider().name(), true));
    }

    public sealed interface Outcome permits Sent, Unsendable, NobodyTook {}

    /**
     * @param provider who took it
     * @param messageId under which a receipt will come, if one will
     */
    public record Sent(String provider, @Nullable String messageId) implements Outcome {}

    /** Every provider that answered says that this message cannot be sent. */
    public record Unsendable(String provider, String reason) implements Outcome {}

    /** Another try later may do. */
    public record NobodyTook() implements Outcome {}

    /** Whether it makes sense to try. */
    public boolean isOpen() {
        Instant now = clock.instant();
        return lines.stream().anyMatch(line -> line.isOpen(now));
    }

    public Outcome send(Sms sms) {
        Optional<Outcome> refusal = Optional.empty();
        boolean anotherTryMayDo = false;
        for (ProviderLine line : lines) {
            Instant now = clock.instant();
            if (!line.isOpen(now)) {
                anotherTryMayDo = true;
                continue;
            }
            String name = line.provider().name();
            switch (line.provider().send(sms)) {
                case Accepted(String messageId) -> {
                    works(line);
                    return new Sent(name, messageId);
                }
                case Refused(String reason) -> {
                    works(line);
                    refusal = Optional.of(new Unsendable(name, reason));
                }
                case Failed(String reason) -> {
                    works(line);
                    signals.providerFailed(name, reason);
                    anotherTryMayDo = true;
                }
                case Down(String reason) -> {
                    line.isDown(now);
                    signals.providerFailed(name, reason);
                    signals.providerWorks(name, false);
                    anotherTryMayDo = true;
                }
            }
        }
        if (!anotherTryMayDo && refusal.isPresent()) {
            return refusal.get();
        }
        signals.noProviderLeft();
        return new NobodyTook();
    }

    private void works(ProviderLine line) {
        if (line.works()) {
            signals.providerWorks(line.provider().name(), true);
        }
    }

    private static int rank(List<String> order, SmsProvider provider) {
        int place = order.indexOf(provider.name());
        return place < 0 ? order.size() : place;
    }
}
