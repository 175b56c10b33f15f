package vn.tokhai.platform.consents;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param jwkSetUri where the passcode service publishes the keys of consents
 * @param timeout for connecting, and for the answer
 */
@Validated
@ConfigurationProperties("tokhai.consents")
public record ConsentSettings(
        @NotNull URI jwkSetUri, @DefaultValue("2s") Duration timeout) {}
