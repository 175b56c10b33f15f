package vn.tokhai.checkin;

import java.util.Base64;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.tokhai.checkin.visit.PairingRules;

/** Makes the rules from the settings. */
@Configuration(proxyBeanMethods = false)
class CheckinConfiguration {

    private static final int KEY_LENGTH = 32;

    @Bean
    ScanTimes scanTimes(CheckinSettings settings) {
        return new ScanTimes(settings.oldestScan(), settings.clockAhead());
    }

    @Bean
    ShortCodes shortCodes(CheckinSettings settings) {
        byte[] key = Base64.getDecoder().decode(settings.shortCodeKey());
        if (key.length < KEY_LENGTH) {
            throw new IllegalArgumentException("tokhai.checkin.short-code-key has fewer than 32 bytes");
        }
        return new ShortCodes(key, settings.shortCodeStep());
    }

    @Bean
    PairingRules pairingRules(CheckinSettings settings) {
        return new PairingRules(settings.dailyCap(), settings.burst(), settings.burstWindow(), settings.lateAfter());
    }
}
