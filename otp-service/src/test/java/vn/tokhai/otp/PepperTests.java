package vn.tokhai.otp;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PepperTests {

    private static final String NUMBER = "0123456789abcdef0123456789abcdef";
    private static final ChallengeId ID = new ChallengeId(NUMBER, Purpose.REGISTRATION, OtpFixtures.NUMBER);

    private final Pepper pepper = OtpFixtures.pepper();

    @Test
    void opensWhatItSealedAndSealsDifferentlyEachTime() {
        String sealed = pepper.seal(ID);

        assertThat(pepper.unseal(sealed)).contains(ID);
        assertThat(pepper.seal(ID)).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingThatAnotherPepperSealed() {
        byte[] other = new byte[32];
        other[0] = 1;

        assertThat(pepper.unseal(new Pepper(other).seal(ID))).isEmpty();
    }

    @Test
    void hashesTheSameDigitsDifferentlyForEachPhonePurposeAndChallenge() {
        Passcode code = new Passcode("123456");

        assertThat(pepper.hash(ID, code))
                .isNotEqualTo(pepper.hash(new ChallengeId(NUMBER, Purpose.LOG_IN, OtpFixtures.NUMBER), code))
                .isNotEqualTo(pepper.hash(
                        new ChallengeId(NUMBER, Purpose.REGISTRATION, new PhoneNumber("+84912345679")), code))
                .isNotEqualTo(pepper.hash(
                        new ChallengeId(NUMBER.replace('0', '1'), Purpose.REGISTRATION, OtpFixtures.NUMBER), code));
    }

    @Test
    void refusesAShortSecret() {
        assertThatThrownBy(() -> new Pepper(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
