package vn.tokhai.otp.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import vn.tokhai.otp.ChangeableLimits;
import vn.tokhai.otp.Consents;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.OtpWorld;
import vn.tokhai.otp.RequestingPasscode;
import vn.tokhai.otp.VerifyingPasscode;

/** The real use cases on fakes, for tests of the API. Tests share it, so each uses a phone of its own. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ClientAddresses.class, OtpPaths.class})
class WebWorld {

    @Bean
    OtpWorld world() {
        return new OtpWorld();
    }

    @Bean
    OtpSettings settings() {
        return OtpFixtures.settings();
    }

    @Bean
    RequestingPasscode requesting(OtpWorld world) {
        return world.requesting;
    }

    @Bean
    VerifyingPasscode verifying(OtpWorld world) {
        return world.verifying;
    }

    @Bean
    Consents consents(OtpWorld world) {
        return world.consents;
    }

    @Bean
    ChangeableLimits limits(OtpWorld world) {
        return world.limits;
    }
}
