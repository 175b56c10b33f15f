package vn.tokhai.declaration;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.SearchingPeople.Answer;
import vn.tokhai.declaration.SearchingPeople.Key;

import static org.assertj.core.api.Assertions.assertThat;

/** No look-up by phone without a role bound to the area; masked, recorded, limited. */
class R07SearchingPeopleTests {

    private static final PersonalNumber NUMBER = PersonalNumber.random(new Random(3));

    private static final CardIndex CARD_INDEX = card -> card.kind() + card.value();

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final InMemoryPhoneOwners owners = new InMemoryPhoneOwners();
    private final InMemoryDataReadings readings = new InMemoryDataReadings();
    private final SearchingPeople searching = new SearchingPeople(
            people,
            numbers,
            owners,
            phone -> "index " + phone.e164(),
            new InMemoryCardHolders(people, CARD_INDEX),
            CARD_INDEX,
            readings,
            new InMemoryAllowances(clock),
            DeclarationFixtures.settings(),
            clock);

    @BeforeEach
    void settle() {
        people.addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));
        numbers.claim(NUMBER, DeclarationFixtures.person(1));
        owners.claim("index " + DeclarationFixtures.PHONE.e164(), DeclarationFixtures.person(1));
    }

    @Test
    void R07_showsAMaskedNameAndRecordsIt() {
        var expected =
                new Answer.Found(DeclarationFixtures.person(1), "T••• T••• M••• Đ•••", DeclarationFixtures.VINH_HAI);

        assertThat(search(new Key.ByNumber(NUMBER), DeclarationFixtures.VINH_HAI))
                .isEqualTo(expected);
        assertThat(search(new Key.ByPhone(DeclarationFixtures.PHONE), DeclarationFixtures.VINH_HAI))
                .isEqualTo(expected);
        assertThat(readings.kept()).hasSize(2);
        assertThat(readings.kept().getFirst().fields()).containsExactly("maskedName", "area");
    }

    @Test
    void R07_findsEverybodyOfTheAreaWhoSaysThatACardIsTheirs() {
        people.addIfAbsent(DeclarationFixtures.declared(2, DeclarationFixtures.NHA_TRANG, TestClock.START));
        people.addIfAbsent(DeclarationFixtures.declared(3, DeclarationFixtures.VINH_HAI, TestClock.START));
        var card =
                CardNumber.insurance(DeclarationFixtures.INSURANCE.substring(5)).orElseThrow();

        assertThat(search(new Key.ByCard(card), DeclarationFixtures.VINH_HAI))
                .isInstanceOfSatisfying(Answer.Found.class, found -> {
                    assertThat(found.personId()).isEqualTo(DeclarationFixtures.person(1));
                    assertThat(found.others())
                            .extracting(Answer.Found::personId)
                            .containsExactly(DeclarationFixtures.person(3));
                });
        assertThat(readings.kept())
                .extracting(DataReading::personId)
                .containsExactly(DeclarationFixtures.person(1), DeclarationFixtures.person(3));
    }

    @Test
    void R07_answersTheSameForNobodyAndForSomebodyElsewhere() {
        assertThat(search(new Key.ByNumber(NUMBER), DeclarationFixtures.NHA_TRANG))
                .isEqualTo(new Answer.NotFound());
        assertThat(search(new Key.ByNumber(PersonalNumber.random(new Random(4))), DeclarationFixtures.VINH_HAI))
                .isEqualTo(new Answer.NotFound());
        assertThat(readings.kept()).isEmpty();
    }

    @Test
    void R07_limitsEnumeration() {
        for (int i = 0; i < 3; i++) {
            search(new Key.ByNumber(NUMBER), DeclarationFixtures.NHA_TRANG);
        }

        assertThat(search(new Key.ByNumber(NUMBER), DeclarationFixtures.VINH_HAI))
                .isEqualTo(new Answer.TooOften(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(1));
        assertThat(search(new Key.ByNumber(NUMBER), DeclarationFixtures.VINH_HAI))
                .isInstanceOf(Answer.Found.class);
    }

    @Test
    void R06_showsNothingWhenTheRecordCannotBeWritten() {
        readings.breakDown();

        assertThat(search(new Key.ByNumber(NUMBER), DeclarationFixtures.VINH_HAI))
                .isEqualTo(new Answer.NotRecorded());
    }

    @Test
    void R07_masksPhonesAndNamesOfOneLetter() {
        assertThat(DeclarationFixtures.PHONE.masked()).isEqualTo("•••••••••678");
        assertThat(MaskedName.of("Ý")).isEqualTo("Ý•••");
    }

    private Answer search(Key key, Area area) {
        return searching.search(DeclarationFixtures.officerOf(area), key, DeclarationFixtures.WHY);
    }
}
