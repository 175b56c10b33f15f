package vn.tokhai.declaration;

import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalNumberTests {

    @Property
    void isTwelveDigitsThatAreReadBackAsTyped(@ForAll long seed) {
        PersonalNumber number = PersonalNumber.random(new Random(seed));

        assertThat(number.digits()).matches("[1-9][0-9]{11}");
        assertThat(number.formatted()).matches("[1-9][0-9]{3}\\.[0-9]{8}");
        assertThat(PersonalNumber.parse(number.formatted())).contains(number);
        assertThat(PersonalNumber.parse(" " + number.digits() + " ")).contains(number);
    }

    @Test
    void isRefusedWithAWrongCheckDigitOrForm() {
        String digits = PersonalNumber.random(new Random(7)).digits();
        char last = digits.charAt(11);

        assertThat(PersonalNumber.parse(digits.substring(0, 11) + (last == '9' ? '0' : (char) (last + 1))))
                .isEmpty();
        assertThat(PersonalNumber.parse("")).isEmpty();
        assertThat(PersonalNumber.parse("0406.00121014")).isEmpty();
        assertThat(PersonalNumber.parse("١٤٠٦٠٠١٢١٠١٤")).isEmpty();
    }

    @Test
    void keepsOutOfLogs() {
        PersonalNumber number = PersonalNumber.random(new Random(7));

        assertThat(number.toString()).doesNotContain(number.digits()).doesNotContain(number.formatted());
    }
}
