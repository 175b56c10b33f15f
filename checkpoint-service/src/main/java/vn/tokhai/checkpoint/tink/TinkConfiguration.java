package vn.tokhai.checkpoint.tink;

import java.security.GeneralSecurityException;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.SigningKey;

/** Makes the keys from the settings. */
@Configuration(proxyBeanMethods = false)
public class TinkConfiguration {

    @Bean
    SigningKey signingKey(CheckpointSettings settings) throws GeneralSecurityException {
        return new TinkSigningKey(settings.venueKey().id(), settings.venueKey().seedBytes());
    }

    @Bean
    ContactNumbers contactNumbers(CheckpointSettings settings) throws GeneralSecurityException {
        return new TinkContactNumbers(settings.phoneKeyBytes());
    }
}
