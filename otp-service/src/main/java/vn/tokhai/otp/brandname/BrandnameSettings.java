package vn.tokhai.otp.brandname;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param brandname HTTP gateways; one without an API key is not used */
@Validated
@ConfigurationProperties("tokhai.otp.sms")
record BrandnameSettings(@DefaultValue List<@Valid Gateway> brandname) {

    /**
     * @param name for metrics, logs and the address of its calls back
     * @param uri where messages are posted
     * @param apiKey account
     * @param secretKey of the account
     * @param callbackUri base of the address for calls back, as the gateway of the platform publishes it; none without it
     * @param connectTimeout for connecting
     * @param answerTimeout for the gateway to take a message
     */
    record Gateway(
            @NotBlank String name,
            @NotNull URI uri,
            @DefaultValue("") String apiKey,
            @DefaultValue("") String secretKey,
            @Nullable URI callbackUri,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("8s") Duration answerTimeout) {

        boolean isUsed() {
            return !apiKey.isBlank();
        }

        @Override
        public String toString() {
            return "Gateway[" + name + "]";
        }
    }
}
