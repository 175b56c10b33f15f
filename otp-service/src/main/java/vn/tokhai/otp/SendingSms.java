package vn.tokhai.otp;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import vn.tokhai.otp.SmsProvider.Accepted;
import vn.tokhai.otp.SmsProvider.Failed;

/** Tries one provider after the other (R21). */
@Service
class SendingSms {

    private final List<SmsProvider> providers;
    private final OperatorSignals signals;

    SendingSms(List<SmsProviders> adapters, OperatorSignals signals) {
        this.providers =
                adapters.stream().flatMap(adapter -> adapter.inOrder().stream()).toList();
        this.signals = signals;
        if (providers.isEmpty()) {
            throw new IllegalStateException("No SMS provider: set tokhai.otp.sms.smpp, or use the profile local");
        }
    }

    /** @return name of the provider that took it, or empty when none did */
    Optional<String> send(Sms sms) {
        for (SmsProvider provider : providers) {
            switch (provider.send(sms)) {
                case Accepted _ -> {
                    return Optional.of(provider.name());
                }
                case Failed(String reason) -> signals.providerFailed(provider.name(), reason);
            }
        }
        signals.noProviderLeft();
        return Optional.empty();
    }
}
