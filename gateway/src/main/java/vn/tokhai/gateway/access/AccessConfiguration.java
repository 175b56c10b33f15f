package vn.tokhai.gateway.access;

import java.util.List;

import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import reactor.core.publisher.Mono;

import vn.tokhai.gateway.GatewaySettings;
import vn.tokhai.gateway.problem.ProblemAnswers;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.KeycloakTokens;

/**
 * Who comes through. A path that leads to a service needs a token unless it is open; a path that leads nowhere is left to
 * answer 404, token or not. Roles, areas and ownership are the services' to judge.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class AccessConfiguration {

    @Bean
    SecurityWebFilterChain accessRules(ServerHttpSecurity http, GatewaySettings settings, ProblemAnswers answers) {
        String[] routed = settings.routes().stream()
                .map(GatewaySettings.Route::paths)
                .flatMap(List::stream)
                .toArray(String[]::new);
        ServerAuthenticationEntryPoint refusal = refusal(answers);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                // sent by the edge filter, for the answers of services too
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(paths -> {
                    OpenPaths.ALL.forEach(open -> paths.pathMatchers(
                                    open.method(), open.patterns().toArray(String[]::new))
                            .permitAll());
                    paths.pathMatchers(routed).authenticated().anyExchange().permitAll();
                })
                .oauth2ResourceServer(server -> server.jwt(
                                jwt -> jwt.jwtAuthenticationConverter(token -> Mono.just(KeycloakTokens.read(token))))
                        .authenticationEntryPoint(refusal)
                        .accessDeniedHandler((exchange, e) -> answers.write(exchange, ProblemType.FORBIDDEN, null)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal)
                        .accessDeniedHandler((exchange, e) -> answers.write(exchange, ProblemType.FORBIDDEN, null)))
                .build();
    }

    @Bean
    VerifiedTokens verifiedTokens(OAuth2ResourceServerProperties properties, GatewaySettings settings) {
        return VerifiedTokens.ofKeycloak(properties.getJwt(), settings.rememberedTokens());
    }

    /** Dot segments, double slashes, encoded slashes and the like never reach a service, which may read them differently. */
    @Bean
    ServerExchangeRejectedHandler ambiguousPaths(ProblemAnswers answers) {
        return (exchange, e) -> answers.write(exchange, ProblemType.MALFORMED_REQUEST, null);
    }

    private static ServerAuthenticationEntryPoint refusal(ProblemAnswers answers) {
        return (exchange, e) -> {
            boolean withoutToken = e instanceof InsufficientAuthenticationException
                    || !exchange.getRequest().getHeaders().containsHeader("Authorization");
            exchange.getResponse()
                    .getHeaders()
                    .set("WWW-Authenticate", withoutToken ? "Bearer" : "Bearer error=\"invalid_token\"");
            return answers.write(exchange, ProblemType.UNAUTHENTICATED, null);
        };
    }
}
