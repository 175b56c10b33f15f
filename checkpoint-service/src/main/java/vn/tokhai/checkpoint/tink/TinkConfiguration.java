package vn.tokhai.checkpoint.tink;

import java.security.GeneralSecurityException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.SigningKey;
import vn.tokhai.checkpoint.UpcomingKey;
import vn.tokhai.checkpoint.UpcomingKeySettings;

/** Makes the keys from the settings. */
@Configuration(proxyBeanMethods = false)
public class TinkConfiguration {

    @Bean
    SigningKey signingKey(CheckpointSettings settings) throws GeneralSecurityException {
        return new TinkSigningKey(settings.venueKey().id(), settings.venueKey().seedBytes());
    }

    @Bean
    UpcomingKey upcomingKey(UpcomingKeySettings settings) throws GeneralSecurityException {
        var next = settings.key().orElse(null);
        return new UpcomingKey(next == null ? null : new TinkSigningKey(next.id(), next.seedBytes()));
    }

    @Bean
    ContactNumbers contactNumbers(CheckpointSettings settings) throws GeneralSecurityException {
        return new TinkContactNumbers(settings.phoneKeyBytes());
    }
}
