package vn.tokhai.gateway.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.netty.channel.ChannelOption;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * Checks tokens and remembers those that held until they expire: checking a signature anew costs 0.1 ms of a core.
 */
public final class VerifiedTokens implements ReactiveJwtDecoder {

    private static final String SCHEME = "Bearer ";
    private static final Duration KEY_FETCH_LIMIT = Duration.ofSeconds(5);

    private final ReactiveJwtDecoder check;
    private final Cache<String, Jwt> verified;

    VerifiedTokens(ReactiveJwtDecoder check, long remembered) {
        this.check = check;
        this.verified = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfter(Expiry.<String, Jwt>creating((text, token) -> timeLeft(token)))
                .build();
    }

    /** Only access tokens count: Keycloak signs ID tokens and others with the same key and issuer. */
    static VerifiedTokens ofKeycloak(OAuth2ResourceServerProperties.Jwt properties, long remembered) {
        String keys = Objects.requireNonNull(properties.getJwkSetUri(), "jwk-set-uri is not set");
        String issuer = Objects.requireNonNull(properties.getIssuerUri(), "issuer-uri is not set");
        HttpClient http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2_000)
                .responseTimeout(KEY_FETCH_LIMIT);
        NimbusReactiveJwtDecoder check = NimbusReactiveJwtDecoder.withJwkSetUri(keys)
                .webClient(WebClient.builder()
                        .clientConnector(new ReactorClientHttpConnector(http))
                        .build())
                .build();
        check.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<Object>("typ", type -> type == null || type.equals("Bearer"))));
        return new VerifiedTokens(check, remembered);
    }

    /** @param authorization value of the header, null when there is none */
    public boolean remember(@Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && verified.getIfPresent(authorization.substring(SCHEME.length())) != null;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null) {
            return Mono.just(known);
        }
        return check.decode(token)
                .doOnNext(jwt -> verified.put(token, jwt))
                .onErrorMap(
                        e -> !(e instanceof JwtException),
                        e -> new AuthenticationServiceException("The keys of the realm cannot be read", e));
    }

    private static Duration timeLeft(Jwt token) {
        Instant end = token.getExpiresAt();
        if (end == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(Instant.now(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
