package vn.tokhai.declaration;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.CardNumber.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class CardNumberTests {

    @ParameterizedTest
    @CsvSource({
        "058190001234, VN, IDENTITY_CARD, 058190001234",
        "058 190 001 234, VN, IDENTITY_CARD, 058190001234",
        "264123456, VN, FORMER_IDENTITY_CARD, 264123456",
        "c1234567, VN, PASSPORT, VN:C1234567",
        "264123456, US, PASSPORT, US:264123456",
        "X12-345-67, FR, PASSPORT, FR:X1234567"
    })
    void R27_tellsCardsAndPassportsApart(String typed, String nationality, Kind kind, String value) {
        assertThat(CardNumber.identity(typed, nationality)).contains(new CardNumber(kind, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GD4795601234567", "5601234567", "gd 4 79 56 012 34567", "DN4015601234567"})
    void linksInsuranceCardsOfOnePerson(String typed) {
        assertThat(CardNumber.insurance(typed)).contains(new CardNumber(Kind.HEALTH_INSURANCE, "5601234567"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "GD479560123456", "560123456"})
    void knowsWhatIsNoInsuranceNumber(String typed) {
        assertThat(CardNumber.insurance(typed)).isEmpty();
    }

    @Property
    void neverThrows(@ForAll String typed) {
        assertThat(CardNumber.identity(typed, "VN")).isNotNull();
        assertThat(CardNumber.insurance(typed)).isNotNull();
    }

    @Test
    void keepsNumbersOutOfLogs() {
        assertThat(new CardNumber(Kind.PASSPORT, "FR:X1234567")).hasToString("CardNumber[PASSPORT]");
    }
}
