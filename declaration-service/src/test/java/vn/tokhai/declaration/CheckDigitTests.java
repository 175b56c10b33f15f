package vn.tokhai.declaration;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CheckDigitTests {

    @Test
    void agreesWithAKnownNumber() {
        assertThat(CheckDigit.of("79462")).isEqualTo('3');
        assertThat(CheckDigit.holds("794623")).isTrue();
        assertThat(CheckDigit.holds("794624")).isFalse();
    }

    @Property
    void findsEveryWrongDigit(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(11) String digits,
            @ForAll @IntRange(max = 11) int position,
            @ForAll @CharRange(from = '0', to = '9') char wrong) {
        StringBuilder number = new StringBuilder(digits).append(CheckDigit.of(digits));
        Assume.that(number.charAt(position) != wrong);

        number.setCharAt(position, wrong);

        assertThat(CheckDigit.holds(number)).isFalse();
    }

    @Property
    void holdsForWhatItMade(@ForAll @CharRange(from = '0', to = '9') @StringLength(min = 1, max = 30) String digits) {
        assertThat(CheckDigit.holds(digits + CheckDigit.of(digits))).isTrue();
    }
}
