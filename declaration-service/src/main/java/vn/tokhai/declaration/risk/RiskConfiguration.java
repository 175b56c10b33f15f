package vn.tokhai.declaration.risk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules that are in force. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

    private static final String RULES = "/risk/rules-1.json";

    @Bean
    RiskRules riskRules(JsonMapper json) {
        try (InputStream in = Objects.requireNonNull(RiskConfiguration.class.getResourceAsStream(RULES))) {
            return json.readValue(in, RiskRules.class);
        } catch (IOException e) {
            throw new IllegalStateException(RULES + " cannot be read", e);
        }
    }
}
