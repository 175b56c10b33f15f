package vn.tokhai.otp.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class OtpPaths {

    /** Who asks for a passcode has no token yet; keys are public. */
    @Bean
    PublicPaths passcodePaths() {
        return PublicPaths.of("/api/v1/passcodes", "/api/v1/passcodes/*/verification", ConsentKeysController.PATH);
    }
}
