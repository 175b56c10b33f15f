package vn.tokhai.otp.brandname;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

import vn.tokhai.otp.SmsProvider;
import vn.tokhai.otp.SmsProviders;

@Component
@Order(2)
class BrandnameProviders implements SmsProviders {

    private final List<SmsProvider> providers;
    private final Map<String, CallbackAddress> callbacks = new LinkedHashMap<>();

    BrandnameProviders(BrandnameSettings settings, RestClient.Builder builder) {
        this.providers = settings.brandname().stream()
                .filter(BrandnameSettings.Gateway::isUsed)
                .map(gateway -> provider(gateway, builder))
                .toList();
    }

    @Override
    public List<SmsProvider> inOrder() {
        return providers;
    }

    Optional<CallbackAddress> callbackOf(String provider) {
        return Optional.ofNullable(callbacks.get(provider));
    }

    private SmsProvider provider(BrandnameSettings.Gateway gateway, RestClient.Builder builder) {
        var callback = new CallbackAddress(gateway);
        callbacks.put(gateway.name(), callback);
        return new BrandnameProvider(gateway, callback, builder);
    }
}
