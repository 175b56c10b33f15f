package vn.tokhai.declaration;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.ReadingPeople.Answer;
import vn.tokhai.declaration.ReadingPeople.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody reads personal data without leaving a record, and nobody outside their area. */
class R06ReadingPeopleTests {

    private static final Set<PersonField> ALL = EnumSet.allOf(PersonField.class);

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryDataReadings readings = new InMemoryDataReadings();
    private final ReadingPeople reading = new ReadingPeople(people, readings, clock);
    private final Reader officer = DeclarationFixtures.officerOf(DeclarationFixtures.VINH_HAI);

    @BeforeEach
    void settle() {
        people.addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));
        people.addIfAbsent(DeclarationFixtures.declared(2, DeclarationFixtures.NHA_TRANG, TestClock.START));
        people.addIfAbsent(DeclarationFixtures.registered(3));
    }

    @Test
    void R06_recordsEachPersonShownWithPurposeDecisionAndCase() {
        var answer = read(List.of(DeclarationFixtures.person(1)), Set.of(PersonField.PHONE, PersonField.FULL_NAME));

        assertThat(readings.kept())
                .containsExactly(new DataReading(
                        answer.recordId(),
                        DeclarationFixtures.person(1),
                        "officer.ninhthuan",
                        DeclarationFixtures.WHY,
                        List.of("fullName", "phone"),
                        TestClock.START));
    }

    @Test
    void R06_withholdsWhoIsOutsideTheAreaOrUnknownInTheSameWay() {
        var answer = read(
                List.of(
                        DeclarationFixtures.person(9),
                        DeclarationFixtures.person(2),
                        DeclarationFixtures.person(3),
                        DeclarationFixtures.person(1)),
                ALL);

        assertThat(answer.lines())
                .extracting(line -> line instanceof Line.Shown)
                .containsExactly(false, false, false, true);
        assertThat(readings.kept()).extracting(DataReading::personId).containsExactly(DeclarationFixtures.person(1));
    }

    @Test
    void R06_showsNothingWhenTheRecordCannotBeWritten() {
        readings.breakDown();

        assertThat(reading.read(officer, List.of(DeclarationFixtures.person(1)), ALL, DeclarationFixtures.WHY))
                .isEqualTo(new Answer.NotRecorded());
    }

    @Test
    void R06_countsSomebodyAskedForTwiceOnce() {
        var answer = read(List.of(DeclarationFixtures.person(1), DeclarationFixtures.person(1)), ALL);

        assertThat(answer.lines()).hasSize(1);
        assertThat(readings.kept()).hasSize(1);
    }

    @Test
    void R06_recordsOnlyTheFieldsThereAre() {
        Reader nation = new Reader("officer.nation", area -> true);

        var answer = reading.read(nation, List.of(DeclarationFixtures.person(3)), ALL, DeclarationFixtures.WHY);

        assertThat(answer).isInstanceOf(Answer.Read.class);
        assertThat(readings.kept()).extracting(DataReading::fields).containsExactly(List.of("phone"));
    }

    @Test
    void R06_recordsThatSomebodyWithoutAPhoneWasShown() {
        people.addIfAbsent(Person.withoutPhone(DeclarationFixtures.person(4), TestClock.START));
        people.addIfAbsent(
                Person.inFamilyOf(DeclarationFixtures.person(1), DeclarationFixtures.person(5), TestClock.START));
        Reader nation = new Reader("officer.nation", area -> true);

        reading.read(
                nation,
                List.of(DeclarationFixtures.person(4), DeclarationFixtures.person(5)),
                ALL,
                DeclarationFixtures.WHY);

        assertThat(readings.kept())
                .extracting(DataReading::fields)
                .containsExactly(List.of("personId"), List.of("guardianId"));
    }

    @Test
    void listsTheReadingsOfOnePersonPageByPage() {
        for (int i = 0; i < 5; i++) {
            read(List.of(DeclarationFixtures.person(1)), ALL);
            clock.advance(Duration.ofMinutes(i % 2));
        }
        var listing = new ListingReadings(readings, clock);

        var first = listing.page(DeclarationFixtures.person(1), 3, null);
        var second = listing.page(DeclarationFixtures.person(1), 3, first.next());

        assertThat(first.readings()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(second.readings()).hasSize(2).doesNotContainAnyElementsOf(first.readings());
        assertThat(listing.page(DeclarationFixtures.person(2), 3, null).readings())
                .isEmpty();
    }

    private Answer.Read read(List<PersonId> ids, Set<PersonField> fields) {
        Answer answer = reading.read(officer, ids, fields, DeclarationFixtures.WHY);
        assertThat(answer).isInstanceOf(Answer.Read.class);
        return (Answer.Read) answer;
    }
}
