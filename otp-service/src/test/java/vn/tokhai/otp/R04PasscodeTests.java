package vn.tokhai.otp;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tokhai.otp.VerifyingPasscode.Gone;
import vn.tokhai.otp.VerifyingPasscode.Unavailable;
import vn.tokhai.otp.VerifyingPasscode.Verified;
import vn.tokhai.otp.VerifyingPasscode.Wrong;

import static org.assertj.core.api.Assertions.assertThat;

class R04PasscodeTests {

    private final OtpWorld world = new OtpWorld();

    @Test
    void sendsSixDigitsFromTheWholeRange() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            codes.add(world.pepper.randomCode().digits());
        }

        assertThat(codes).hasSizeGreaterThan(190).allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(codes).anyMatch(code -> code.charAt(0) < '5').anyMatch(code -> code.charAt(0) >= '5');
    }

    @Test
    void acceptsTheRightCodeOnceAndNeverAgain() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();

        var first = world.answer(sent, code);
        var second = world.answer(sent, code);

        assertThat(first).isInstanceOfSatisfying(Verified.class, verified -> assertThat(verified.tokens())
                .isNotNull());
        assertThat(second).isInstanceOf(Gone.class);
        assertThat(world.identity.issued()).isEqualTo(1);
    }

    @Test
    void rejectsPasscodeAfterFifthWrongTry() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode right = world.sms.lastCode();

        for (int i = 1; i <= 5; i++) {
            assertThat(world.answer(sent, world.wrongCode())).as("try " + i).isInstanceOf(Wrong.class);
        }

        assertThat(world.answer(sent, right)).isInstanceOf(Gone.class);
    }

    @Test
    void acceptsTheRightCodeAtTheFifthTry() {
        var sent = world.sent(Purpose.LOG_IN);

        for (int i = 1; i <= 4; i++) {
            world.answer(sent, world.wrongCode());
        }

        assertThat(world.answer(sent, world.sms.lastCode())).isInstanceOf(Verified.class);
    }

    @Test
    void expiresAfterFiveMinutes() {
        var early = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        assertThat(early.expiresAt()).isEqualTo(OtpFixtures.MORNING.plus(Duration.ofMinutes(5)));

        world.clock.advance(Duration.ofMinutes(5));

        assertThat(world.answer(early, code)).isInstanceOf(Gone.class);
    }

    @Test
    void isStillGoodJustBeforeItExpires() {
        var sent = world.sent(Purpose.LOG_IN);

        world.clock.advance(Duration.ofMinutes(5).minusMillis(1));

        assertThat(world.answer(sent, world.sms.lastCode())).isInstanceOf(Verified.class);
    }

    @Test
    void voidsTheEarlierCodeWhenANewOneIsSent() {
        var first = world.sent(Purpose.LOG_IN);
        Passcode firstCode = world.sms.lastCode();
        world.clock.advance(Duration.ofSeconds(61));
        var second = world.sent(Purpose.LOG_IN);

        assertThat(world.answer(first, firstCode)).isInstanceOf(Gone.class);
        assertThat(world.answer(second, world.sms.lastCode())).isInstanceOf(Verified.class);
    }

    @Test
    void bindsACodeToItsPurpose() {
        var logIn = world.sent(Purpose.LOG_IN);
        world.clock.advance(Duration.ofSeconds(1));
        world.sent(Purpose.REGISTRATION);
        Passcode registrationCode = world.sms.lastCode();

        var outcome = world.answer(logIn, registrationCode);

        // One chance in a million that both purposes got the same digits.
        assertThat(outcome).isInstanceOf(Wrong.class);
    }

    @Test
    void keepsTheCodesOfTwoPurposesAliveBesideEachOther() {
        var logIn = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        world.sent(Purpose.REGISTRATION);

        assertThat(world.answer(logIn, code)).isInstanceOf(Verified.class);
    }

    @Test
    void neverGivesStaffTheTokensOfThePersonTheyAssist() {
        var sent = world.sent(Purpose.ASSISTED_CHECK_IN);

        var outcome = world.answer(sent, world.sms.lastCode());

        assertThat(outcome).isInstanceOfSatisfying(Verified.class, verified -> assertThat(verified.tokens())
                .isNull());
        assertThat(world.identity.issued()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LOG_IN", "REGISTRATION"})
    void givesAConsentToOnePurposeAndContextOnce(Purpose purpose) {
        var sent = world.sent(purpose, "3F7K0M2QX9A1B");
        Passcode code = world.sms.lastCode();

        var outcome = world.answer(sent, code);

        assertThat(outcome).isInstanceOfSatisfying(Verified.class, verified -> {
            assertThat(verified.tokens()).isNull();
            assertThat(verified.consent()).isEqualTo(verified.person() + " " + purpose.word() + " 3F7K0M2QX9A1B");
        });
        assertThat(world.answer(sent, code)).isInstanceOf(Gone.class);
    }

    @Test
    void givesNoConsentWithALogIn() {
        var sent = world.sent(Purpose.LOG_IN);

        assertThat(world.answer(sent, world.sms.lastCode()))
                .isInstanceOfSatisfying(Verified.class, verified -> assertThat(verified.consent())
                        .isNull());
    }

    @Test
    void knowsNoForgedOrGarbledChallenge() {
        var sent = world.sent(Purpose.LOG_IN);
        String id = sent.challengeId();
        char last = id.charAt(id.length() - 1);
        String altered = id.substring(0, id.length() - 1) + (last == 'A' ? 'Q' : 'A');
        Passcode code = world.sms.lastCode();

        assertThat(world.verifying.verify(altered, code)).isInstanceOf(Gone.class);
        assertThat(world.verifying.verify("", code)).isInstanceOf(Gone.class);
        assertThat(world.verifying.verify("not base64 !", code)).isInstanceOf(Gone.class);
    }

    @Test
    void keepsTheCodeGoodWhenKeycloakIsDown() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        world.identity.issuerIsDown(true);
        assertThat(world.answer(sent, code)).isInstanceOf(Unavailable.class);
        assertThat(world.answer(sent, code)).isInstanceOf(Unavailable.class);
        world.identity.issuerIsDown(false);

        assertThat(world.answer(sent, code)).isInstanceOf(Verified.class);
        assertThat(world.answer(sent, code)).isInstanceOf(Gone.class);
    }

    @Test
    void keepsTheCodeGoodWhenTheDeclarationServiceIsDownAndCountsNoTry() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        world.identity.directoryIsDown(true);
        for (int i = 0; i < 8; i++) {
            assertThat(world.answer(sent, code)).isInstanceOf(Unavailable.class);
        }
        world.identity.directoryIsDown(false);

        assertThat(world.answer(sent, code)).isInstanceOf(Verified.class);
    }

    @Test
    void givesTokensToOneOfTwoRequestsThatCarryTheSameCode() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        var other = new VerifyingPasscode.Outcome[1];
        world.identity.meanwhile(() -> {
            world.identity.meanwhile(() -> {});
            other[0] = world.answer(sent, code);
        });

        assertThat(world.answer(sent, code)).isInstanceOf(Verified.class);
        assertThat(other[0]).isInstanceOf(Unavailable.class);
        assertThat(world.identity.issued()).isEqualTo(1);
    }

    @Test
    void keepsTheTokensBackWhenTheHolderWasTakenForCrashed() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        var other = new VerifyingPasscode.Outcome[1];
        world.identity.meanwhile(() -> {
            world.identity.meanwhile(() -> {});
            world.clock.advance(Duration.ofSeconds(46));
            other[0] = world.answer(sent, code);
        });

        assertThat(world.answer(sent, code)).isInstanceOf(Gone.class);
        assertThat(other[0]).isInstanceOf(Verified.class);
    }

    @Test
    void keepsTheTokensBackWhenANewerCodeWasSentMeanwhile() {
        var sent = world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        world.clock.advance(Duration.ofSeconds(61));
        world.identity.meanwhile(() -> world.sent(Purpose.LOG_IN));

        assertThat(world.answer(sent, code)).isInstanceOf(Gone.class);
    }

    @Test
    void keepsNeitherPhoneNorCodeAtRest() {
        var sent = world.sent(Purpose.LOG_IN);
        PhonePasscodes held = world.passcodes.of(world.pepper.keyOf(OtpFixtures.NUMBER));

        Challenge challenge = held.live().get(Purpose.LOG_IN);
        assertThat(challenge).isNotNull();
        String code = world.sms.lastCode().digits();
        assertThat(challenge.hash()).matches("[0-9a-f]{64}").doesNotContain(code);
        assertThat(held.phone().value()).matches("[0-9a-f]{64}").doesNotContain("912345678");
        assertThat(sent.challengeId()).matches("[A-Za-z0-9_-]{72}").doesNotContain("912345678");
    }

    @Test
    void neverPrintsAPhoneACodeOrASecret() {
        world.sent(Purpose.LOG_IN);
        Passcode code = world.sms.lastCode();
        var request =
                new PasscodeRequest(OtpFixtures.PHONE, Purpose.LOG_IN, OtpFixtures.address("203.0.113.7"), null, "");
        var id = new ChallengeId("0123456789abcdef0123456789abcdef", Purpose.LOG_IN, OtpFixtures.NUMBER);

        String printed = request + " " + OtpFixtures.NUMBER + " " + code + " " + world.sms.sent() + " " + id + " "
                + world.pepper + " " + OtpFixtures.settings()
                + " " + world.identity.issueTo(world.identity.ownerOf(OtpFixtures.NUMBER));

        assertThat(printed)
                .doesNotContain("912345678", code.digits(), "203.0.113.7", OtpFixtures.KEY, "access-of", "refresh");
    }
}
