package vn.tokhai.declaration.protection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the published retention, which is data. */
@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

    @Bean
    Retention retention() {
        try (InputStream file =
                Objects.requireNonNull(ProtectionConfiguration.class.getResourceAsStream("/retention.json"))) {
            return JsonMapper.builder().build().readValue(file, Retention.class);
        } catch (IOException e) {
            throw new UncheckedIOException("retention.json cannot be read", e);
        }
    }
}
