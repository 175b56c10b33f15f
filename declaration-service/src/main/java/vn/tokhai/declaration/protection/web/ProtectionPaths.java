package vn.tokhai.declaration.protection.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class ProtectionPaths {

    @Bean
    PublicPaths protectionPublicPaths() {
        return PublicPaths.of(
                RetentionController.PATH,
                ErasureCertificatesController.KEYS,
                ErasureCertificatesController.CERTIFICATES + "/*");
    }
}
