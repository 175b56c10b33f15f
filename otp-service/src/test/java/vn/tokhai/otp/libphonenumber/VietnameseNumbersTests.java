package vn.tokhai.otp.libphonenumber;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.otp.MobileNumbers.Mobile;
import vn.tokhai.otp.MobileNumbers.Reason;
import vn.tokhai.otp.MobileNumbers.Unfit;
import vn.tokhai.otp.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;

class VietnameseNumbersTests {

    private final VietnameseNumbers numbers = new VietnameseNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "+84912345678",
                "84912345678",
                "0084912345678",
                "+84 (0)912 345 678",
                " 0912.345-678 ",
                "(091) 234 56 78",
                "０９１２３４５６７８",
                "＋84912345678",
                "0912–345–678"
            })
    void readsEveryUsualWayToWriteANumber(String text) {
        assertThat(numbers.read(text)).isEqualTo(new Mobile(new PhoneNumber("+84912345678")));
    }

    @ParameterizedTest
    @CsvSource({
        "01201234567, +84701234567", "01211234567, +84791234567", "01221234567, +84771234567",
        "01261234567, +84761234567", "01281234567, +84781234567", "01231234567, +84831234567",
        "01241234567, +84841234567", "01251234567, +84851234567", "01271234567, +84811234567",
        "01291234567, +84821234567", "01621234567, +84321234567", "01631234567, +84331234567",
        "01641234567, +84341234567", "01651234567, +84351234567", "01661234567, +84361234567",
        "01671234567, +84371234567", "01681234567, +84381234567", "01691234567, +84391234567",
        "01861234567, +84561234567", "01881234567, +84581234567", "01991234567, +84591234567",
        "+841681234567, +84381234567"
    })
    void convertsTheElevenDigitNumbersOfBefore2018(String old, String converted) {
        assertThat(numbers.read(old)).isEqualTo(new Mobile(new PhoneNumber(converted)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02583822222", "+842438223344", "19001234", "18001091", "1900 6067"})
    void R04_sendsNothingToFixedPremiumOrTollFreeNumbers(String text) {
        assertThat(numbers.read(text)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02583822222", "+842583822222"})
    void tellsAFixedLineFromAMistypedNumber(String text) {
        assertThat(numbers.read(text)).isEqualTo(new Unfit(Reason.NOT_MOBILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12025550123", "+8613812345678", "0044 7911 123456"})
    void R04_sendsNothingAbroad(String text) {
        assertThat(numbers.read(text)).isEqualTo(new Unfit(Reason.FOREIGN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "091428879",
                "09123456789",
                "0123",
                "0912345678x",
                "+84",
                "+84 912",
                "0112345678",
                "01611234567",
                "999",
                "113",
                "+-0912345678",
                "09 12 34 56 7٨"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThat(numbers.read(text)).isEqualTo(new Unfit(Reason.UNREADABLE));
    }
}
