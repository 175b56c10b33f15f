package vn.tokhai.checkpoint.screens.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

/** A screen has no log-in of its own. */
@Configuration(proxyBeanMethods = false)
class ScreenPaths {

    @Bean
    PublicPaths screenPublicPaths() {
        return PublicPaths.of("/screen", "/screen/*", "/api/v1/screen-code");
    }
}
