package vn.tokhai.declaration.health;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the plans and the form that are in force. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    ReportPlans reportPlans(JsonMapper json) {
        return read(json, "/health/plans-1.json", ReportPlans.class);
    }

    @Bean
    ReportForm reportForm(JsonMapper json) {
        return read(json, "/health/report-form-1.json", ReportForm.class);
    }

    private static <T> T read(JsonMapper json, String resource, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(HealthConfiguration.class.getResourceAsStream(resource))) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
