package vn.tokhai.checkpoint;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceIdTests {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x123456789ABCDEF0L})
    void readsWhatItWrote(long bits) {
        var id = new PlaceId(bits);

        assertThat(id.toString()).hasSize(13).matches("[0-9A-F][0-9A-HJKMNP-TV-Z]{12}");
        assertThat(PlaceId.parse(id.toString())).contains(id);
        assertThat(PlaceId.parse(id.toString().toLowerCase(Locale.ROOT))).contains(id);
    }

    @Test
    void isTheNumberInBase32MostSignificantDigitFirst() {
        assertThat(new PlaceId(1)).hasToString("0000000000001");
        assertThat(new PlaceId(33)).hasToString("0000000000011");
        assertThat(new PlaceId(-1)).hasToString("FZZZZZZZZZZZZ");
    }

    @Test
    void readsLettersThatPeopleTakeForDigits() {
        assertThat(PlaceId.parse("OOOOOOOOOOOIL")).contains(new PlaceId(33));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000000000", "00000000000000", "G000000000000", "000000000000U", "000000000000Đ"})
    void refusesWhatIsNoId(String text) {
        assertThat(PlaceId.parse(text)).isEmpty();
    }

    @Test
    void isNeverMadeTwice() {
        assertThat(PlaceId.random()).isNotEqualTo(PlaceId.random());
    }
}
