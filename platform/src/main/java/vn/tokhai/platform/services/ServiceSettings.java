package vn.tokhai.platform.services;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a service proves to others that it is one.
 *
 * @param tokenUri token endpoint of Keycloak
 * @param clientId client with the role {@code service}
 * @param clientSecret its secret
 */
@Validated
@ConfigurationProperties("tokhai.service")
public record ServiceSettings(
        @NotBlank String tokenUri,
        @DefaultValue("tokhai-services") String clientId,
        @NotBlank String clientSecret) {

    @Override
    public String toString() {
        return "ServiceSettings[clientId=" + clientId + "]";
    }
}
