package vn.tokhai.checkpoint.phones;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.PhoneNumbers;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTests {

    private final PhoneNumbers phones = new LibphonenumberPhones();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "+84912345678",
                "84912345678",
                "0084912345678",
                " 0912.345.678 ",
                "0912-345-678",
                "(091) 2345678",
                "\uFF10\uFF19\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18"
            })
    void areReadHoweverPeopleWriteThem(String written) {
        assertThat(phones.read(written)).contains("+84912345678");
    }

    @ParameterizedTest
    @CsvSource({
        "01201234567,+84701234567",
        "01211234567,+84791234567",
        "01221234567,+84771234567",
        "01261234567,+84761234567",
        "01281234567,+84781234567",
        "01231234567,+84831234567",
        "01241234567,+84841234567",
        "01251234567,+84851234567",
        "01271234567,+84811234567",
        "01291234567,+84821234567",
        "01621234567,+84321234567",
        "01691234567,+84391234567",
        "+841861234567,+84561234567",
        "01881234567,+84581234567",
        "00841991234567,+84591234567"
    })
    void becomeTheNewOnesWhenTheyAreFromBefore2018(String written, String converted) {
        assertThat(phones.read(written)).contains(converted);
    }

    @ParameterizedTest
    @CsvSource({
        "0258 3822 123,+842583822123",
        "0259.3873.001,+842593873001",
        "02438253031,+842438253031",
        "1900 9095,+8419009095",
        "1800 1234,+8418001234",
        "+85512345678,+85512345678"
    })
    void mayBeFixedServiceOrForeign(String written, String expected) {
        assertThat(phones.read(written)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"091428879", "0912abc678", "1022", "", "+", "999999999999999999", "0999999999999", "=0912345678"
            })
    void areRefusedWhenTheyDoNotExist(String written) {
        assertThat(phones.read(written)).isEmpty();
    }
}
