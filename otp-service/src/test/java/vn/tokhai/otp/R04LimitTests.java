package vn.tokhai.otp;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tokhai.otp.RequestingPasscode.Sent;
import vn.tokhai.otp.RequestingPasscode.TooMany;
import vn.tokhai.otp.RequestingPasscode.Unavailable;
import vn.tokhai.otp.RequestingPasscode.UnfitPhone;

import static org.assertj.core.api.Assertions.assertThat;

class R04LimitTests {

    private static final List<Window> WIDE = List.of(new Window(1_000, Duration.ofDays(1)));

    private final OtpWorld world = new OtpWorld();

    @Test
    void waitsSixtySecondsBeforeTheSecondCodeAndTwiceAsLongBeforeTheThird() {
        var first = world.sent(Purpose.LOG_IN);
        assertThat(first.resendAfter()).isEqualTo(OtpFixtures.MORNING.plusSeconds(60));
        assertThat(world.ask(Purpose.LOG_IN)).isEqualTo(new TooMany(Duration.ofSeconds(60)));
        world.clock.advance(Duration.ofSeconds(59));
        assertThat(world.ask(Purpose.LOG_IN)).isEqualTo(new TooMany(Duration.ofSeconds(1)));
        world.clock.advance(Duration.ofSeconds(1));

        var second = world.sent(Purpose.LOG_IN);

        assertThat(second.resendAfter()).isEqualTo(world.clock.instant().plusSeconds(120));
    }

    @Test
    void doublesThePauseUpToTheLongest() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 100).stream()
                        .map(PasscodeLimits.DEFAULT::pauseAfter)
                        .map(Duration::toSeconds))
                .containsExactly(60L, 120L, 240L, 480L, 960L, 1_800L, 1_800L);
    }

    @Test
    void endsThePauseWithARightCode() {
        var sent = world.sent(Purpose.LOG_IN);
        world.answer(sent, world.sms.lastCode());

        assertThat(world.ask(Purpose.LOG_IN)).isInstanceOf(Sent.class);
    }

    @Test
    void sendsAtMostThreeInAnyTenMinutesWhateverThePurpose() {
        world.sent(Purpose.LOG_IN);
        world.sent(Purpose.REGISTRATION);
        world.sent(Purpose.ASSISTED_CHECK_IN);
        world.clock.advance(Duration.ofMinutes(9));

        assertThat(world.ask(Purpose.LOG_IN)).isEqualTo(new TooMany(Duration.ofMinutes(1)));
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(world.ask(Purpose.LOG_IN)).isInstanceOf(Sent.class);
    }

    @Test
    void sendsAtMostFiveInAnyHourAndTenInAnyDay() {
        int inTheFirstHour = sendAllThatIsAllowed(Duration.ofHours(1));
        int inTheDay = inTheFirstHour + sendAllThatIsAllowed(Duration.ofHours(23));

        assertThat(inTheFirstHour).isEqualTo(5);
        assertThat(inTheDay).isEqualTo(10);
        assertThat(world.sms.sent()).hasSize(10);
    }

    /** Every minute another try; each code is answered, so that pauses do not interfere. */
    private int sendAllThatIsAllowed(Duration during) {
        int sent = 0;
        for (long minute = 0; minute < during.toMinutes(); minute++) {
            if (world.ask(Purpose.LOG_IN) instanceof Sent challenge) {
                sent++;
                world.answer(challenge, world.sms.lastCode());
            }
            world.clock.advance(Duration.ofMinutes(1));
        }
        return sent;
    }

    @Test
    void limitsAnAddressAndGivesItBackItsTurnInTheNextWindow() {
        world.limits.change(
                OtpFixtures.limits(List.of(new Window(2, Duration.ofMinutes(10))), WIDE, WIDE, 1_000), "admin");

        assertThat(from("0912000001", "203.0.113.7")).isInstanceOf(Sent.class);
        assertThat(from("0912000002", "203.0.113.7")).isInstanceOf(Sent.class);
        assertThat(from("0912000003", "203.0.113.7")).isInstanceOf(TooMany.class);
        assertThat(from("0912000003", "203.0.113.8")).isInstanceOf(Sent.class);
        world.clock.advance(Duration.ofMinutes(10));
        assertThat(from("0912000004", "203.0.113.7")).isInstanceOf(Sent.class);
    }

    @Test
    void limitsASubnetMoreWidelyThanAnAddress() {
        world.limits.change(
                OtpFixtures.limits(WIDE, List.of(new Window(2, Duration.ofMinutes(10))), WIDE, 1_000), "admin");

        assertThat(from("0912000001", "203.0.113.7")).isInstanceOf(Sent.class);
        assertThat(from("0912000002", "203.0.113.8")).isInstanceOf(Sent.class);
        assertThat(from("0912000003", "203.0.113.9")).isInstanceOf(TooMany.class);
        assertThat(from("0912000003", "203.0.114.9")).isInstanceOf(Sent.class);
    }

    @Test
    void toleratesManyPeopleBehindOneCarrierAddress() {
        for (int i = 0; i < 300; i++) {
            assertThat(from("0912000%03d".formatted(i), "203.0.113.7")).isInstanceOf(Sent.class);
        }
    }

    @Test
    void limitsACheckpointWhereOneIsNamed() {
        world.limits.change(
                OtpFixtures.limits(WIDE, WIDE, List.of(new Window(1, Duration.ofMinutes(10))), 1_000), "admin");

        assertThat(at("0912000001", "GATE1")).isInstanceOf(Sent.class);
        assertThat(at("0912000002", "GATE1")).isInstanceOf(TooMany.class);
        assertThat(at("0912000002", "GATE2")).isInstanceOf(Sent.class);
    }

    @Test
    void stopsAtTheDaysSmsBudgetWithAnAlarmAndGoesOnAtMidnightInVietnam() {
        world.limits.change(OtpFixtures.limits(WIDE, WIDE, WIDE, 2), "admin");
        assertThat(from("0912000001", "203.0.113.7")).isInstanceOf(Sent.class);
        assertThat(from("0912000002", "203.0.113.7")).isInstanceOf(Sent.class);

        assertThat(from("0912000003", "203.0.113.7")).isInstanceOf(Unavailable.class);
        assertThat(world.signals.heard()).contains("budget 2/2", "budget spent");
        // 10:00 in Vietnam; 14 hours later the day is over there.
        world.clock.advance(Duration.ofHours(14));
        assertThat(from("0912000003", "203.0.113.7")).isInstanceOf(Sent.class);
    }

    @Test
    void countsNothingForARequestThatALimitRefused() {
        world.limits.change(
                OtpFixtures.limits(List.of(new Window(2, Duration.ofMinutes(10))), WIDE, WIDE, 1_000), "admin");
        from("0912000001", "203.0.113.7");
        for (int i = 0; i < 5; i++) {
            assertThat(from("0912000001", "203.0.113.7")).isInstanceOf(TooMany.class);
        }

        assertThat(from("0912000002", "203.0.113.7")).isInstanceOf(Sent.class);
    }

    @Test
    void followsLimitsThatChangeAtRunTime() {
        var loose = OtpFixtures.limits(WIDE, WIDE, WIDE, 1_000);
        world.limits.change(
                new PasscodeLimits(
                        Duration.ofMinutes(2),
                        1,
                        loose.firstResendAfter(),
                        loose.longestResendAfter(),
                        loose.resendMemory(),
                        loose.perPhone(),
                        WIDE,
                        WIDE,
                        WIDE,
                        1_000,
                        80),
                "admin");

        var sent = world.sent(Purpose.LOG_IN);
        world.answer(sent, world.wrongCode());

        assertThat(sent.expiresAt()).isEqualTo(OtpFixtures.MORNING.plus(Duration.ofMinutes(2)));
        assertThat(world.answer(sent, world.sms.lastCode())).isInstanceOf(VerifyingPasscode.Gone.class);
    }

    @Test
    void sendsNothingToAFixedLine() {
        assertThat(from("02583822222", "203.0.113.7")).isEqualTo(new UnfitPhone(MobileNumbers.Reason.NOT_MOBILE));
        assertThat(world.sms.sent()).isEmpty();
    }

    private RequestingPasscode.Outcome from(String phone, String address) {
        return world.requesting.request(OtpFixtures.logIn(phone, address));
    }

    private RequestingPasscode.Outcome at(String phone, String checkpoint) {
        return world.requesting.request(new PasscodeRequest(
                phone, Purpose.ASSISTED_CHECK_IN, OtpFixtures.address("203.0.113.7"), checkpoint, ""));
    }
}
