package vn.tokhai.otp;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tokhai.otp.RequestingPasscode.Sent;
import vn.tokhai.otp.RequestingPasscode.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class R21SmsTests {

    private final OtpWorld world = new OtpWorld();

    @Test
    void takesTheSecondProviderWhenTheFirstFails() {
        world.sms.isDown(true);

        var sent = world.sent(Purpose.LOG_IN);

        assertThat(world.signals.heard()).contains("first failed", "sent by second");
        assertThat(world.answer(sent, world.reserve.lastCode())).isInstanceOf(VerifyingPasscode.Verified.class);
    }

    @Test
    void doesNotPunishThePersonWhenNoProviderTakesTheMessage() {
        world.limits.change(
                OtpFixtures.limits(
                        List.of(new Window(1, Duration.ofHours(1))),
                        List.of(new Window(1, Duration.ofHours(1))),
                        List.of(),
                        1),
                "admin");
        world.sms.isDown(true);
        world.reserve.isDown(true);
        for (int i = 0; i < 12; i++) {
            assertThat(world.ask(Purpose.LOG_IN)).isEqualTo(new Unavailable(Duration.ofSeconds(30)));
        }
        world.sms.isDown(false);

        assertThat(world.ask(Purpose.LOG_IN)).isInstanceOf(Sent.class);
        assertThat(world.signals.heard()).contains("no provider left");
    }

    @Test
    void asksProvidersInTheOrderThatTheOperatorGave() {
        var sending = new SendingSms(
                List.of(world.sms, world.reserve), new SmsSettings(List.of("second")), world.signals, world.clock);

        assertThat(sending.send(message())).isEqualTo(new SendingSms.Sent("second", null));
    }

    @Test
    void leavesAProviderThatIsDownAloneAndTriesItAgainLater() {
        world.sms.isGone(true);
        world.sending.send(message());
        world.sending.send(message());
        assertThat(world.sms.asked()).isEqualTo(1);
        world.sms.isGone(false);
        world.clock.advance(Duration.ofSeconds(10));

        assertThat(world.sending.send(message())).isEqualTo(new SendingSms.Sent("first", null));
        assertThat(world.signals.heard()).containsSubsequence("first is down", "first works");
    }

    @Test
    void waitsLongerEachTimeButNeverLongerThanAMinute() {
        world.sms.isGone(true);
        world.reserve.isGone(true);
        for (int seconds : new int[] {10, 20, 40, 60, 60}) {
            int asked = world.sms.asked();
            assertThat(world.sending.send(message())).isInstanceOf(SendingSms.NobodyTook.class);
            assertThat(world.sms.asked()).isEqualTo(asked + 1);
            assertThat(world.sending.isOpen()).isFalse();
            world.clock.advance(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(world.sending.isOpen()).as("before %s s", seconds).isFalse();
            world.clock.advance(Duration.ofMillis(1));
            assertThat(world.sending.isOpen()).as("after %s s", seconds).isTrue();
        }
    }

    @Test
    void takesNoRefusalForFinalWhileAProviderIsDown() {
        world.sms.refuses(true);
        world.reserve.isGone(true);
        assertThat(world.sending.send(message())).isInstanceOf(SendingSms.NobodyTook.class);
        world.reserve.isGone(false);
        world.reserve.refuses(true);
        world.clock.advance(Duration.ofSeconds(10));

        assertThat(world.sending.send(message())).isEqualTo(new SendingSms.Unsendable("second", "unfit"));
    }

    private static Sms message() {
        return new Sms(OtpFixtures.NUMBER, SendingSms.SENDER, "text");
    }

    @Test
    void refusesToStartWithoutAnyProvider() {
        assertThatThrownBy(() -> new SendingSms(List.of(), new SmsSettings(List.of()), world.signals, world.clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tokhai.otp.sms.smpp");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void fitsOneGsmMessageThatNamesItsPurposeAndHoldsOneCode(Purpose purpose) {
        String text = SmsTexts.passcode(purpose, new Passcode("012345"), Duration.ofMinutes(10));

        assertThat(text)
                .hasSizeLessThanOrEqualTo(160)
                .matches("[A-Za-z0-9 .,:-]+")
                .containsOnlyOnce("012345")
                .startsWith("To khai y te: ");
        assertThat(SmsTexts.SENDER).hasSizeLessThanOrEqualTo(11);
    }
}
