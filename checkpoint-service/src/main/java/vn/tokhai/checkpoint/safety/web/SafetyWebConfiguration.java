package vn.tokhai.checkpoint.safety.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

/** What needs no token: questionnaires, and figures that are rounded for everybody. */
@Configuration(proxyBeanMethods = false)
class SafetyWebConfiguration {

    @Bean
    PublicPaths safetyPublicPaths() {
        return PublicPaths.of(
                "/api/v1/safety-questionnaires",
                "/api/v1/safety-questionnaires/*",
                "/api/v1/areas/*/*/safety",
                "/api/v1/public-map/**");
    }
}
