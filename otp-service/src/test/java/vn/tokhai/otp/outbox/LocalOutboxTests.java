package vn.tokhai.otp.outbox;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.tokhai.otp.MobileNumbers;
import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PlainMobileNumbers;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider;
import vn.tokhai.platform.security.PublicPaths;

import static org.assertj.core.api.Assertions.assertThat;

class LocalOutboxTests {

    @Test
    void keepsTheNewestFiveHundred() {
        var outbox = new LocalOutbox(new MutableClock(OtpFixtures.MORNING));

        for (int i = 0; i < 600; i++) {
            outbox.send(new Sms(OtpFixtures.NUMBER, "IT-antiNCOV", "message " + i));
        }

        assertThat(outbox.all()).hasSize(500);
        assertThat(outbox.all().getFirst().text()).isEqualTo("message 599");
        assertThat(outbox.all().getFirst().toString()).doesNotContain("message 599", "912345678");
    }

    @Test
    void R11_existsInTheLocalProfileOnly() {
        assertThat(beansIn("local")).isEqualTo(3);
        assertThat(beansIn("production")).isZero();
    }

    private static int beansIn(String profile) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profile);
            context.registerBean(Clock.class, () -> new MutableClock(OtpFixtures.MORNING));
            context.registerBean(MobileNumbers.class, PlainMobileNumbers::new);
            context.register(LocalOutbox.class, LocalOutboxController.class);
            context.refresh();
            return context.getBeanNamesForType(SmsProvider.class).length
                    + context.getBeanNamesForType(LocalOutboxController.class).length
                    + context.getBeanNamesForType(PublicPaths.class).length;
        }
    }
}
