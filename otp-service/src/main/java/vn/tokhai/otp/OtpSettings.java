package vn.tokhai.otp;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator sets at start; limits that change while running are {@link PasscodeLimits}.
 *
 * @param pepper Base64 of at least 32 random bytes; phones and codes are hashed with keys derived from it
 * @param proofKey Base64 of at least 32 random bytes, shared with the authenticator in Keycloak
 * @param consentKeys Base64 of at least 32 random bytes each; the first signs consents, all are published
 * @param declarationServiceUri base of the declaration service, inside the network
 * @param tokenUri token endpoint of Keycloak
 * @param clientId public client whose direct grant takes our proof
 * @param trustedGateways CIDR blocks whose {@code X-Forwarded-For} is believed
 * @param limitsCache how long limits are used before they are read again
 * @param redemptionLease how long a right code is held for one caller; longer than all calls to others together
 */
@Validated
@ConfigurationProperties("tokhai.otp")
public record OtpSettings(
        @NotBlank String pepper,
        @NotBlank String proofKey,
        @NotEmpty List<@NotBlank String> consentKeys,
        @NotNull URI declarationServiceUri,
        @NotNull URI tokenUri,
        @DefaultValue("tokhai-app") String clientId,
        @DefaultValue({"127.0.0.0/8", "::1/128"}) List<String> trustedGateways,
        @DefaultValue("5s") Duration limitsCache,
        @DefaultValue("45s") Duration redemptionLease) {

    @Override
    public String toString() {
        return "OtpSettings[declarationServiceUri=" + declarationServiceUri + ", tokenUri=" + tokenUri + "]";
    }
}
