package vn.tokhai.otp.smpp;

import java.util.List;

import jakarta.annotation.PreDestroy;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.DeliveryReceipts;
import vn.tokhai.otp.SmsProvider;
import vn.tokhai.otp.SmsProviders;

@Component
@Order(1)
class SmppProviders implements SmsProviders {

    private final List<SmppProvider> providers;

    SmppProviders(SmppSettings settings, DeliveryReceipts receipts) {
        this.providers = settings.smpp().stream()
                .map(centre -> new SmppProvider(centre, receipts))
                .toList();
    }

    @Override
    public List<SmsProvider> inOrder() {
        return List.copyOf(providers);
    }

    @PreDestroy
    void close() {
        providers.forEach(SmppProvider::close);
    }
}
