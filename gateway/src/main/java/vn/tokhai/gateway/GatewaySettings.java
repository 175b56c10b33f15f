package vn.tokhai.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the gateway; what each means to an operator stands in {@code application.yml}.
 *
 * @param routes first match wins, so the more specific stand first
 * @param instances base addresses by service name
 * @param instancesFile path of a properties file that overrides {@code instances} while it exists; blank for none
 * @param refusalPause how long an instance that refused a connection is asked last
 * @param trustedProxies CIDR ranges whose {@code X-Forwarded-*} headers are believed
 * @param corsOrigins origins of foreign web pages that may call the API
 * @param rememberedTokens how many verified tokens are kept until they expire
 */
@Validated
@ConfigurationProperties("tokhai.gateway")
public record GatewaySettings(
        @NotEmpty List<@Valid Route> routes,
        @NotEmpty Map<String, List<URI>> instances,
        @DefaultValue("") String instancesFile,
        @DefaultValue("5s") Duration refusalPause,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue List<String> corsOrigins,
        @DefaultValue("50000") @Min(0) long rememberedTokens,
        @Valid Limits limits) {

    /**
     * @param paths Spring path patterns
     * @param breaker name of its circuit breaker and time limit; blank for those of the service
     */
    public record Route(
            @NotBlank String service,
            @NotEmpty List<String> paths,
            @DefaultValue("") String breaker) {

        public String breakerName() {
            return breaker.isBlank() ? service : breaker;
        }
    }

    /**
     * @param person per person with a valid token
     * @param anonymous per address (IPv6: per /64) without a token; wide, since thousands share an address behind carrier
     *     NAT
     * @param refusedTokens per address, for requests whose token was refused
     */
    public record Limits(
            @Valid Limit person,
            @Valid Limit anonymous,
            @Valid Limit refusedTokens) {}

    /**
     * @param perSecond sustained
     * @param burst at once after a pause
     */
    public record Limit(@Min(1) long perSecond, @Min(1) long burst) {}
}
