package vn.tokhai.declaration.scans;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.Gender;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityCardTests {

    @Test
    void readsTheChipCard() {
        assertThat(read(Cards.CHIP_CARD))
                .isEqualTo(new IdentityCard(
                        new CitizenNumber("058190001234"),
                        "264123456",
                        "Trần Thị Mẫu",
                        BirthDate.of(LocalDate.of(1990, 9, 15)),
                        Gender.FEMALE,
                        "Xã Vĩnh Hải, Ninh Hải, Ninh Thuận",
                        LocalDate.of(2021, 4, 22),
                        Set.of()));
    }

    @Test
    void readsACardWithoutAFormerNumberAndOneOfThisCentury() {
        assertThat(read(Cards.CHIP_CARD_WITHOUT_FORMER).formerNumber()).isNull();
        assertThat(read(Cards.CHIP_CARD_WITHOUT_FORMER).warnings()).isEmpty();
        assertThat(read(Cards.CHIP_CARD_OF_THIS_CENTURY).warnings()).isEmpty();
    }

    @Test
    void readsTheCardOf2024WithoutItsUnknownFields() {
        assertThat(read(Cards.CARD_OF_2024).fullName()).isEqualTo("Hồ Văn Mẫu");
        assertThat(read(Cards.CARD_OF_2024 + "Hồ Thị Mẹ")).isEqualTo(read(Cards.CARD_OF_2024));
    }

    @Test
    void readsLettersWrittenWithCombiningMarks() {
        String decomposed = Normalizer.normalize(Cards.CHIP_CARD, Normalizer.Form.NFD);

        assertThat(read(decomposed)).isEqualTo(read(Cards.CHIP_CARD));
    }

    @ParameterizedTest
    @CsvSource({
        "058190001234, 058090001234, NUMBER_CONTRADICTS_SEX",
        "058190001234, 058191001234, NUMBER_CONTRADICTS_BIRTH_YEAR",
        "058190001234, 000190001234, UNKNOWN_PROVINCE",
        "22042021, 31022021, DATE_UNREADABLE"
    })
    void warnsOfContradictionsAndReadsTheCard(String good, String odd, CardWarning warning) {
        assertThat(read(Cards.CHIP_CARD.replace(good, odd)).warnings()).containsExactly(warning);
    }

    @Test
    void takesCountriesOfBirthForTheProvince() {
        assertThat(read(Cards.CHIP_CARD.replace("058190001234", "192190001234")).warnings())
                .isEmpty();
    }

    @Test
    void readsTheYearAlone() {
        assertThat(read(Cards.CHIP_CARD.replace("15091990", "1990")).birth()).isEqualTo(BirthDate.ofYear(1990));
        assertThat(read(Cards.CHIP_CARD.replace("15091990", "00001990")).birth())
                .isEqualTo(BirthDate.ofYear(1990));
    }

    @ParameterizedTest
    @CsvSource({"Trần Thị Mẫu, -, NAME", "Trần Thị Mẫu, '', NAME", "15091990, 31022001, BIRTH", "Nữ, Khác, SEX"})
    void rejectsACardThatCannotBeRead(String good, String bad, CardFault fault) {
        assertThat(IdentityCard.read(Cards.CHIP_CARD.replace(good, bad)))
                .isEqualTo(new CardReading.Broken<IdentityCard>(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"058190001234|264123456|Trần Thị Mẫu", "058190001234|||||||"})
    void rejectsACardThatWasReadInPart(String text) {
        assertThat(IdentityCard.read(text)).isEqualTo(new CardReading.Broken<IdentityCard>(CardFault.INCOMPLETE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"058190001234", "05819000123|264123456|Trần Thị Mẫu|15091990|Nữ|Xã|22042021", "a|b|c|d|e|f|g"})
    void knowsWhatIsNoIdentityCard(String text) {
        assertThat(IdentityCard.read(text)).isEqualTo(new CardReading.NoSuchCard<IdentityCard>());
    }

    @Test
    void readsSexAndYearOfEachCentury() {
        assertThat(new CitizenNumber("001099000001").birthYear()).isEqualTo(1999);
        assertThat(new CitizenNumber("001200000001").birthYear()).isEqualTo(2000);
        assertThat(new CitizenNumber("001200000001").gender()).isEqualTo(Gender.MALE);
        assertThat(new CitizenNumber("001945000001").birthYear()).isEqualTo(2345);
        assertThat(new CitizenNumber("001945000001").gender()).isEqualTo(Gender.FEMALE);
    }

    private static IdentityCard read(String text) {
        CardReading<IdentityCard> reading = IdentityCard.read(text);
        assertThat(reading).isInstanceOf(CardReading.Read.class);
        return ((CardReading.Read<IdentityCard>) reading).card();
    }
}
