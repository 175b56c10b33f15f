package vn.tokhai.tracing.declaration;

import java.net.http.HttpClient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

import vn.tokhai.tracing.People;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeclarationSettings.class)
class DeclarationConfiguration {

    @Bean
    People declaredPeople(RestClient.Builder builder, DeclarationSettings settings) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .build());
        requests.setReadTimeout(settings.readTimeout());
        return new DeclaredPeople(builder.baseUrl(settings.uri().toString())
                .requestFactory(requests)
                .build());
    }
}
