package vn.tokhai.checkpoint.web;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.platform.security.PublicPaths;

/** What needs no token: reference data, public keys, the page behind a venue code. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    PublicPaths checkpointPublicPaths() {
        return PublicPaths.of(
                "/api/v1/administrative-units",
                "/api/v1/administrative-units/**",
                "/api/v1/checkpoint-kinds",
                "/.well-known/venue-keys.json",
                "/c/*",
                "/C/*");
    }

    /** One method answers for a checkpoint and for its units; only the latter have a unit id in their path. */
    @Bean
    GlobalOpenApiCustomizer parametersOfTheirPath() {
        return api -> api.getPaths().forEach((path, item) -> item.readOperations().stream()
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> operation
                        .getParameters()
                        .removeIf(parameter ->
                                "path".equals(parameter.getIn()) && !path.contains("{" + parameter.getName() + "}"))));
    }
}
