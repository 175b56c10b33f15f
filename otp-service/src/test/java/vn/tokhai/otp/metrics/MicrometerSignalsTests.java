package vn.tokhai.otp.metrics;

import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class MicrometerSignalsTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MutableClock clock = new MutableClock(OtpFixtures.MORNING);
    private final MicrometerSignals signals = new MicrometerSignals(meters, clock);

    @Test
    void R04_raiseOneAlarmWhenThePartOfTheBudgetIsReached(CapturedOutput log) {
        for (int used = 1; used <= 10; used++) {
            signals.budgetUsed(used, 10, 75);
        }

        assertThat(meters.counter("tokhai.sms.budget.alarms").count()).isEqualTo(1);
        assertThat(meters.get("tokhai.sms.budget.used").gauge().value()).isEqualTo(10);
        assertThat(log.getOut().lines().filter(line -> line.contains("ALARM: 8 of 10")))
                .hasSize(1);
    }

    @Test
    void R04_countEveryRefusalForTheBudgetAndWriteOneLineAMinute(CapturedOutput log) {
        for (int i = 0; i < 100; i++) {
            signals.budgetSpent(10);
        }
        clock.advance(Duration.ofMinutes(1));
        signals.budgetSpent(10);

        assertThat(meters.counter("tokhai.sms.budget.refused").count()).isEqualTo(101);
        assertThat(log.getOut().lines().filter(line -> line.contains("is spent")))
                .hasSize(2);
    }

    @Test
    void countSentAndRedeemedCodesByPurpose() {
        signals.passcodeSent(Purpose.LOG_IN, "first");
        signals.passcodeRedeemed(Purpose.LOG_IN);

        assertThat(meters.counter("tokhai.passcodes.sent", "purpose", "log-in", "provider", "first")
                        .count())
                .isEqualTo(1);
        assertThat(meters.counter("tokhai.passcodes.redeemed", "purpose", "log-in")
                        .count())
                .isEqualTo(1);
    }
}
