package vn.tokhai.declaration.phones;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;

class MobileNumbersTests {

    private final MobileNumbers numbers = new MobileNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "+84912345678",
                "84912345678",
                "0084912345678",
                "091.234.5678",
                "(091) 234-5678",
                "０９１２３４５６７８"
            })
    void readsEveryWayOfWritingANumber(String typed) {
        assertThat(numbers.read(typed)).contains(new PhoneNumber("+84912345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "01201234567,+84701234567", "01211234567,+84791234567", "01221234567,+84771234567", "01261234567,+84761234567",
        "01281234567,+84781234567", "01231234567,+84831234567", "01241234567,+84841234567", "01251234567,+84851234567",
        "01271234567,+84811234567", "01291234567,+84821234567", "01621234567,+84321234567", "01631234567,+84331234567",
        "01641234567,+84341234567", "01651234567,+84351234567", "01661234567,+84361234567", "01671234567,+84371234567",
        "01681234567,+84381234567", "01691234567,+84391234567", "01861234567,+84561234567", "01881234567,+84581234567",
        "01991234567,+84591234567", "+841201234567,+84701234567", "0084 120 1234567,+84701234567"
    })
    void convertsNumbersFromBefore2018(String typed, String now) {
        assertThat(numbers.read(typed)).contains(new PhoneNumber(now));
    }

    @ParameterizedTest
    @CsvSource({"+4915123456789,+4915123456789", "+1 202 555 0143,+12025550143", "+85620 5512 3456,+8562055123456"})
    void R27_readsInternationalNumbers(String typed, String e164) {
        assertThat(numbers.read(typed)).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "+4915123456789, +4915123456789",
        "0258 382 2345, +842583822345",
        "+44 20 7946 0958, +442079460958",
        "0912345678, +84912345678"
    })
    void R27_takesFixedAndForeignLinesForContact(String typed, String e164) {
        assertThat(numbers.readContact(typed)).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"091428879", "1022", "", "abc", "+9991234567", "0912345678 ext. 5"})
    void refusesNumbersThatCannotExistForContact(String typed) {
        assertThat(numbers.readContact(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "091428879",
                "19001095",
                "18001119",
                "02583822345",
                "1022",
                "",
                "abc",
                "0912345678 ext. 5",
                "0912345678091234567809123456780912345678091",
                "+841201234",
                "=cmd"
            })
    void refusesWhatCannotReceiveAPasscode(String typed) {
        assertThat(numbers.read(typed)).isEmpty();
    }
}
