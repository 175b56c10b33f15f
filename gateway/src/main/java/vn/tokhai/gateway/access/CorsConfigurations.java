package vn.tokhai.gateway.access;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.CorsWebFilter;
import org.springframework.web.cors.reactive.UrlBasedCorsConfigurationSource;
import org.springframework.web.server.WebFilter;

import vn.tokhai.gateway.GatewaySettings;
import vn.tokhai.gateway.problem.ProblemAnswers;
import vn.tokhai.platform.problem.ProblemType;

/** Whether web pages of other origins may call the API: not unless the settings name them. */
@Configuration(proxyBeanMethods = false)
class CorsConfigurations {

    /** Before the limits and the token check: a browser's preflight request carries no token. */
    @Bean
    @Order(-130)
    WebFilter foreignOrigins(GatewaySettings settings, ProblemAnswers answers) {
        if (settings.corsOrigins().isEmpty()) {
            return (exchange, chain) -> CorsUtils.isPreFlightRequest(exchange.getRequest())
                    ? answers.write(exchange, ProblemType.FORBIDDEN, "No foreign origin is allowed here")
                    : chain.filter(exchange);
        }
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.corsOrigins());
        allowed.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        allowed.setAllowedHeaders(List.of(
                HttpHeaders.AUTHORIZATION,
                HttpHeaders.CONTENT_TYPE,
                HttpHeaders.IF_MATCH,
                HttpHeaders.IF_NONE_MATCH,
                "traceparent"));
        allowed.setExposedHeaders(List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER));
        allowed.setMaxAge(Duration.ofHours(1));
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/api/**", allowed);
        everywhere.registerCorsConfiguration("/.well-known/**", allowed);
        return new CorsWebFilter(everywhere);
    }
}
