package vn.tokhai.otp;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link Passcodes} does, the fake and the real one. */
public abstract class PasscodesContract {

    private static final Instant AT = Instant.parse("2021-06-15T03:00:00.123Z");

    protected abstract Passcodes passcodes();

    @Test
    void holdNothingAboutANewPhone() {
        PhonePasscodes held = passcodes().of(phone());

        assertThat(held.version()).isZero();
        assertThat(held.sendings()).isEmpty();
        assertThat(held.live()).isEmpty();
    }

    @Test
    void giveBackWhatWasSavedToTheMillisecond() {
        PhoneKey phone = phone();
        PhonePasscodes written = state(phone, 0, 5);

        assertThat(passcodes().save(written)).isTrue();

        PhonePasscodes read = passcodes().of(phone);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.sendings()).isEqualTo(written.sendings());
        assertThat(read.live()).isEqualTo(written.live());
    }

    @Test
    void refuseTheSecondOfTwoFirstWrites() {
        PhoneKey phone = phone();

        assertThat(passcodes().save(state(phone, 0, 5))).isTrue();
        assertThat(passcodes().save(state(phone, 0, 4))).isFalse();
        assertThat(triesLeft(phone)).isEqualTo(5);
    }

    @Test
    void refuseAChangeOfAStateThatSomebodyChanged() {
        PhoneKey phone = phone();
        passcodes().save(state(phone, 0, 5));

        assertThat(passcodes().save(state(phone, 1, 4))).isTrue();
        assertThat(passcodes().save(state(phone, 1, 3))).isFalse();
        assertThat(triesLeft(phone)).isEqualTo(4);
    }

    private int triesLeft(PhoneKey phone) {
        Challenge challenge = passcodes().of(phone).live().get(Purpose.LOG_IN);
        assertThat(challenge).isNotNull();
        return challenge.triesLeft();
    }

    private static PhoneKey phone() {
        return new PhoneKey(OtpFixtures.pepper().randomNumber());
    }

    private static PhonePasscodes state(PhoneKey phone, long version, int triesLeft) {
        var open = new Challenge("n1", Purpose.LOG_IN, "", "h1", AT, AT.plusSeconds(300), triesLeft, null);
        var held = new Challenge(
                "n2",
                Purpose.OWNERSHIP_TRANSFER,
                "3F7K0M2QX9A1B",
                "h2",
                AT,
                AT.plusSeconds(300),
                2,
                new Challenge.Redemption("r", AT.plusSeconds(45)));
        return new PhonePasscodes(
                phone,
                version,
                List.of(
                        new PhonePasscodes.Sending("n0", Purpose.ASSISTED_CHECK_IN, AT.minusSeconds(9), true),
                        new PhonePasscodes.Sending("n1", Purpose.LOG_IN, AT, false)),
                Map.of(Purpose.LOG_IN, open, Purpose.OWNERSHIP_TRANSFER, held));
    }
}
