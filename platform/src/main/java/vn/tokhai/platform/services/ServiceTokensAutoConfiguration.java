package vn.tokhai.platform.services;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;

/** Gives {@link ServiceTokens} to a service whose settings name a token endpoint. */
@AutoConfiguration(afterName = "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration")
@ConditionalOnClass(name = "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration")
@ConditionalOnBean(RestClient.Builder.class)
@ConditionalOnProperty("tokhai.service.token-uri")
@EnableConfigurationProperties(ServiceSettings.class)
public class ServiceTokensAutoConfiguration {

    @Bean
    ServiceTokens serviceTokens(RestClient.Builder builder, ServiceSettings settings, Clock clock) {
        return new ServiceTokens(
                builder.build(), settings.tokenUri(), settings.clientId(), settings.clientSecret(), clock);
    }
}
