package vn.tokhai.otp;

import java.net.http.HttpClient;
import java.util.Base64;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
class OtpWiring {

    @Bean
    Pepper pepper(OtpSettings settings) {
        return new Pepper(Base64.getDecoder().decode(settings.pepper()));
    }

    /** HTTP/1.1, so that no call to a neighbour begins with an upgrade that it does not offer. */
    @Bean
    ClientHttpRequestFactoryBuilder<?> httpRequestFactories() {
        return ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1));
    }
}
