package vn.tokhai.checkpoint.reports.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

import vn.tokhai.platform.security.PublicPaths;

/** Reporting needs no token; reading reports under the same path does. */
@Configuration(proxyBeanMethods = false)
class ReportPaths {

    @Bean
    PublicPaths reportPublicPaths() {
        return PublicPaths.of("/c/*/report", "/C/*/report");
    }

    /** The chain of the platform opens paths for every method; this one opens a single method of a path. */
    @Bean
    @Order(1)
    SecurityFilterChain reporting(HttpSecurity http) {
        return http.securityMatcher(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/api/v1/poster-reports"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
