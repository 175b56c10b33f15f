package vn.tokhai.checkin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CrockfordBase32Tests {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 31, 32, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x0123456789ABCDEFL})
    void givesIdsBack(long id) {
        assertThat(CrockfordBase32.idOf(CrockfordBase32.ofId(id))).hasValue(id);
    }

    @Test
    void has13CharactersWithTheLeftOverBitsFirst() {
        assertThat(CrockfordBase32.ofId(-1)).isEqualTo("FZZZZZZZZZZZZ");
        assertThat(CrockfordBase32.ofId(32)).isEqualTo("0000000000010");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "000000000000", "G000000000000", "00000000000i0", "00000000000U0", "0d9rxpqz4m7k2"})
    void takesNoOtherTextForAnId(String text) {
        assertThat(CrockfordBase32.idOf(text)).isEmpty();
    }
}
