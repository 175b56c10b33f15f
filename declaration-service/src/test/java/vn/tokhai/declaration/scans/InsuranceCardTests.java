package vn.tokhai.declaration.scans;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.Gender;

import static org.assertj.core.api.Assertions.assertThat;

class InsuranceCardTests {

    @Test
    void readsTheOldCardOfAChild() {
        assertThat(read(Cards.OLD_INSURANCE))
                .isEqualTo(new InsuranceCard(
                        new InsuranceNumber("HS4580123456789"),
                        "Trần Thị Mẫu",
                        BirthDate.of(LocalDate.of(2008, 9, 15)),
                        Gender.FEMALE,
                        "Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận",
                        "58 - 012",
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 12, 31),
                        "Trần Văn Thử",
                        null,
                        Set.of()));
    }

    @Test
    void readsTheCardOf2021() {
        InsuranceCard card = read(Cards.NEW_INSURANCE);

        assertThat(card.fullName()).isEqualTo("Nguyễn Văn Thử");
        assertThat(card.gender()).isEqualTo(Gender.MALE);
        assertThat(card.address()).isNull();
        assertThat(card.validUntil()).isNull();
        assertThat(card.parent()).isNull();
        assertThat(card.placeOfIssue()).isEqualTo("Thành phố Nha Trang, Tỉnh Khánh Hòa");
        assertThat(card.warnings()).isEmpty();
    }

    @Test
    void readsACardWithTheYearOfBirthOnly() {
        InsuranceCard card = read(Cards.YEAR_ONLY_INSURANCE);

        assertThat(card.birth()).isEqualTo(BirthDate.ofYear(1950));
        assertThat(card.fullName()).isEqualTo("Lê Văn Giả");
        assertThat(card.address()).isEqualTo("Phường Trần Phú, Thành phố Quy Nhơn, Tỉnh Bình Định");
    }

    @Test
    void linksBothNumbersOfAPersonByTheLastTenDigits() {
        assertThat(new InsuranceNumber("DN4565601234567").ownDigits())
                .isEqualTo(read(Cards.NEW_INSURANCE).number().ownDigits());
    }

    @Test
    void readsHexOfEitherCaseAndIgnoresWhatScannersLeave() {
        String name = "5472e1baa76e205468e1bb8b204de1baab75";
        String noisy = "\uFEFF" + Cards.OLD_INSURANCE.replace(name, name.toUpperCase(Locale.ROOT)) + "\u0000\r\n";

        assertThat(read(noisy)).isEqualTo(read(Cards.OLD_INSURANCE));
    }

    @Test
    void takesAnyCheckStringSinceNobodyKnowsHowItIsMade() {
        assertThat(read(Cards.OLD_INSURANCE.replace("a1b2c3d4e5f60718-7102", "?")))
                .isEqualTo(read(Cards.OLD_INSURANCE));
    }

    @ParameterizedTest
    @CsvSource({
        "ZZ4580123456789, UNKNOWN_OBJECT_CODE",
        "HS9580123456789, UNKNOWN_BENEFIT_LEVEL",
        "HS0580123456789, UNKNOWN_BENEFIT_LEVEL",
        "HS4000123456789, UNKNOWN_PROVINCE"
    })
    void warnsOfCodesItDoesNotKnowAndReadsTheCard(String number, CardWarning warning) {
        assertThat(read(Cards.OLD_INSURANCE.replace("HS4580123456789", number)).warnings())
                .containsExactly(warning);
    }

    @Test
    void warnsOfADateThatDoesNotExistAndDoesNotIdentify() {
        InsuranceCard card = read(Cards.OLD_INSURANCE.replace("31/12/2021", "31/02/2021"));

        assertThat(card.validUntil()).isNull();
        assertThat(card.warnings()).containsExactly(CardWarning.DATE_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "5472e1baa76e205468e1bb8b204de1baab75, 5472e1baa76e205468e1bb8b204de1baab7, NAME",
        "5472e1baa76e205468e1bb8b204de1baab75, c328, NAME",
        "5472e1baa76e205468e1bb8b204de1baab75, -, NAME",
        "5472e1baa76e205468e1bb8b204de1baab75, '', NAME",
        "5472e1baa76e205468e1bb8b204de1baab75, 0a, NAME",
        "15/09/2008, 31/02/2001, BIRTH",
        "15/09/2008, 1-1-2001, BIRTH",
        "15/09/2008, -, BIRTH",
        "|2|, |3|, SEX",
        "58c3a32056c4a96e68, 58c3, ADDRESS"
    })
    void rejectsACardThatCannotBeRead(String good, String bad, CardFault fault) {
        String text = fault == CardFault.ADDRESS
                ? Cards.OLD_INSURANCE.replaceFirst("58c3a32056[0-9a-f]+", bad + "zz")
                : Cards.OLD_INSURANCE.replace(good, bad);

        assertThat(InsuranceCard.read(text)).isEqualTo(new CardReading.Broken<InsuranceCard>(fault));
    }

    @Test
    void rejectsACardThatWasReadInPart() {
        String withoutEnd = Cards.OLD_INSURANCE.substring(0, Cards.OLD_INSURANCE.length() - 2);
        String sixteen = Cards.NEW_INSURANCE.replace("|4|5468", "|5468");

        assertThat(InsuranceCard.read(withoutEnd))
                .isEqualTo(new CardReading.Broken<InsuranceCard>(CardFault.INCOMPLETE));
        assertThat(InsuranceCard.read(Cards.OLD_INSURANCE.replace("$", "x")))
                .isEqualTo(new CardReading.Broken<InsuranceCard>(CardFault.INCOMPLETE));
        assertThat(InsuranceCard.read(sixteen)).isEqualTo(new CardReading.Broken<InsuranceCard>(CardFault.INCOMPLETE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "hs4580123456789|5472e1baa76e|15/09/2008|2|-|58 - 012|-|-|-|-|-|4|-|-|$",
                "HS4580123456789|5472e1baa76e|15/09/2008|2|-|58 - 012|-|-|-|-|-|4|$",
                "HS458012345678|5472e1baa76e|15/09/2008|2|-|58 - 012|-|-|-|-|-|4|-|-|$",
                "058190001234|264123456|Trần Thị Mẫu|15091990|Nữ|Xã Vĩnh Hải|22042021"
            })
    void knowsWhatIsNoInsuranceCard(String text) {
        assertThat(InsuranceCard.read(text)).isEqualTo(new CardReading.NoSuchCard<InsuranceCard>());
    }

    private static InsuranceCard read(String text) {
        CardReading<InsuranceCard> reading = InsuranceCard.read(text);
        assertThat(reading).isInstanceOf(CardReading.Read.class);
        return ((CardReading.Read<InsuranceCard>) reading).card();
    }
}
