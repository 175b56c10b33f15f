package vn.tokhai.platform.consents;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

import vn.tokhai.platform.PlatformAutoConfiguration;

/** Gives {@link Consents} to a service whose settings say where the keys are. */
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnProperty("tokhai.consents.jwk-set-uri")
@EnableConfigurationProperties(ConsentSettings.class)
public class ConsentsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Consents consents(ConsentSettings settings, Clock clock) {
        return new Consents(settings, clock);
    }
}
