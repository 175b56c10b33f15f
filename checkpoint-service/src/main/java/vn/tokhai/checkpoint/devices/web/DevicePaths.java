package vn.tokhai.checkpoint.devices.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

/** A device that enrols has no token yet. */
@Configuration(proxyBeanMethods = false)
class DevicePaths {

    @Bean
    PublicPaths devicePublicPaths() {
        return PublicPaths.of("/api/v1/devices");
    }
}
