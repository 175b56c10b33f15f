package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store has to keep; run on the fakes, on the embedded store and on a real MongoDB. */
public abstract class PortsContract {

    private static final Instant START = TestClock.START;

    protected abstract People people();

    protected abstract Declarations declarations();

    protected abstract DeclarationLists lists();

    protected abstract PhoneOwners phoneOwners();

    protected abstract Numbers numbers();

    protected abstract DataReadings readings();

    protected abstract CardHolders cardHolders();

    protected abstract CardIndex cardIndex();

    protected abstract Allowances allowances(Clock clock);

    @Test
    void givesAPersonBackAsRegisteredAndAsDeclared() {
        Person person = DeclarationFixtures.registered(1);
        people().addIfAbsent(person);
        assertThat(people().find(person.id())).contains(person);

        Declaration declaration = DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, START);
        Person.Change declared = new Person.Change(person.declared(declaration), List.of());
        Person.Change numbered = declared.person().numbered(PersonalNumber.random(new Random(1)), START);

        assertThat(people().write(declared)).isTrue();
        assertThat(people().write(numbered)).isTrue();
        assertThat(people().find(person.id())).contains(numbered.person());
        assertThat(people().findAll(List.of(person.id(), DeclarationFixtures.person(99))))
                .containsExactly(numbered.person());
    }

    @Test
    void givesPeopleWithoutAPhoneBack() {
        Person child = Person.inFamilyOf(DeclarationFixtures.person(1), DeclarationFixtures.person(20), START);
        Person alone = Person.withoutPhone(DeclarationFixtures.person(21), START);
        people().addIfAbsent(child);
        people().addIfAbsent(alone);

        Person.Change numbered = child.numbered(PersonalNumber.random(new Random(20)), START);

        assertThat(people().write(numbered)).isTrue();
        assertThat(people().find(child.id())).contains(numbered.person());
        assertThat(people().find(alone.id())).contains(alone);
    }

    @Test
    void findsPeopleByTheCardsTheyToldOfInThatOrder() {
        String insurance = cardIndex()
                .of(CardNumber.insurance(DeclarationFixtures.INSURANCE).orElseThrow());
        String identity = cardIndex()
                .of(CardNumber.identity(DeclarationFixtures.IDENTITY, "VN").orElseThrow());
        for (int n = 31; n <= 32; n++) {
            Person person = DeclarationFixtures.registered(n);
            people().addIfAbsent(person);
            Declaration declaration = DeclarationFixtures.declaration(n, DeclarationFixtures.VINH_HAI, START);
            assertThat(people().write(new Person.Change(person.declared(declaration), List.of())))
                    .isTrue();
        }

        assertThat(cardHolders().of(insurance))
                .containsExactly(DeclarationFixtures.person(31), DeclarationFixtures.person(32));
        assertThat(cardHolders().of(identity)).hasSize(2);
        assertThat(cardHolders().of("other")).isEmpty();
    }

    @Test
    void R29_leadsNobodyFromACardToAnErasedPerson() {
        String insurance = cardIndex()
                .of(CardNumber.insurance(DeclarationFixtures.INSURANCE).orElseThrow());
        Person person = DeclarationFixtures.registered(35);
        people().addIfAbsent(person);
        Person declared = person.declared(DeclarationFixtures.declaration(35, DeclarationFixtures.VINH_HAI, START));
        people().write(new Person.Change(declared, List.of()));
        assertThat(cardHolders().of(insurance)).contains(person.id());

        var traces = new Tombstone.Traces(null, null);
        people().erase(declared, new Tombstone(person.id(), START, person.id(), traces), List.of());
        people().unlinked(person.id());

        assertThat(cardHolders().of(insurance)).doesNotContain(person.id());
    }

    @Test
    void leavesTheEntryOfACardThatIsNoLongerTold() {
        Person person = DeclarationFixtures.registered(33);
        people().addIfAbsent(person);
        Person before = person.declared(DeclarationFixtures.declaration(33, DeclarationFixtures.VINH_HAI, START));
        var answers = DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);
        answers.remove("healthInsuranceNumber");
        Person after = before.declared(
                DeclarationFixtures.declaration(34, person.id(), new Answers(answers), START.plusSeconds(1)));
        people().write(new Person.Change(before, List.of()));

        assertThat(people().write(new Person.Change(after, List.of()))).isTrue();

        assertThat(cardHolders()
                        .of(cardIndex()
                                .of(CardNumber.insurance(DeclarationFixtures.INSURANCE)
                                        .orElseThrow())))
                .doesNotContain(person.id());
        assertThat(cardHolders()
                        .of(cardIndex()
                                .of(CardNumber.identity(DeclarationFixtures.IDENTITY, "VN")
                                        .orElseThrow())))
                .contains(person.id());
    }

    @Test
    void keepsTheFirstOfTwoPeopleWithOneId() {
        people().addIfAbsent(DeclarationFixtures.registered(2));

        people().addIfAbsent(Person.register(DeclarationFixtures.person(2), new PhoneNumber("+84987654321"), START));

        assertThat(people().find(DeclarationFixtures.person(2))).contains(DeclarationFixtures.registered(2));
    }

    @Test
    void refusesAWriteOnAnOldVersionAndOnNobody() {
        Person person = DeclarationFixtures.registered(3);
        people().addIfAbsent(person);
        Person.Change one = person.numbered(PersonalNumber.random(new Random(1)), START);
        Person.Change two = person.numbered(PersonalNumber.random(new Random(2)), START);

        assertThat(people().write(one)).isTrue();
        assertThat(people().write(two)).isFalse();
        assertThat(people().find(person.id())).contains(one.person());
        assertThat(people().write(DeclarationFixtures.registered(98)
                        .numbered(PersonalNumber.random(new Random(1)), START)))
                .isFalse();
        assertThat(people().find(DeclarationFixtures.person(98))).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoDeclarationsWithOneId() {
        people().addIfAbsent(DeclarationFixtures.registered(4));
        Declaration first = DeclarationFixtures.declaration(4, DeclarationFixtures.VINH_HAI, START);
        Declaration second = DeclarationFixtures.declaration(4, DeclarationFixtures.NHA_TRANG, START.plusSeconds(1));

        assertThat(declarations().find(first.id())).isEmpty();
        assertThat(declarations().add(first, first.submitted())).isTrue();
        assertThat(declarations().add(second, second.submitted())).isFalse();
        assertThat(declarations().find(first.id())).contains(first);
    }

    @Test
    void keepsWhatADeclarationSaidBeforeAndTakesOneOfTwoChanges() {
        people().addIfAbsent(DeclarationFixtures.registered(8));
        Declaration first = DeclarationFixtures.declaration(8, DeclarationFixtures.VINH_HAI, START);
        declarations().add(first, first.submitted());
        Declaration corrected = first.corrected(
                DeclarationFixtures.answers(DeclarationFixtures.NHA_TRANG), first.findings(), START.plusSeconds(60));

        assertThat(declarations().write(corrected, corrected.correctedAt(START)))
                .isTrue();
        assertThat(declarations().write(first.withdrawn(START), first.withdrawnEvent(START)))
                .isFalse();
        assertThat(declarations().find(first.id())).contains(corrected);
        Declaration withdrawn = corrected.withdrawn(START.plusSeconds(120));
        assertThat(declarations().write(withdrawn, withdrawn.withdrawnEvent(START)))
                .isTrue();
        assertThat(declarations().findAll(first.personId(), List.of(first.id(), DeclarationFixtures.declarationId(99))))
                .containsExactly(withdrawn);
        assertThat(declarations().findAll(DeclarationFixtures.person(4), List.of()))
                .isEmpty();
    }

    @Test
    void listsWhichDeclarationsAPersonMadeAcrossMonths() {
        PersonId person = DeclarationFixtures.person(9);
        var may = new DeclarationLists.Entry(
                DeclarationFixtures.declarationId(1), "citizen", START.minus(Duration.ofDays(1)));
        var june = new DeclarationLists.Entry(DeclarationFixtures.declarationId(2), "entry", START);

        lists().note(person, may);
        lists().note(person, june);
        lists().note(person, june);

        assertThat(lists().of(person, START.minus(Duration.ofDays(400)), START)).containsExactly(june, may);
        assertThat(lists().of(person, START, START)).containsExactly(june);
        assertThat(lists().of(DeclarationFixtures.person(10), START, START)).isEmpty();
    }

    @Test
    void givesBackWhoEnteredADeclaration() {
        people().addIfAbsent(DeclarationFixtures.registered(5));
        Answers answers = DeclarationFixtures.answers(DeclarationFixtures.VINH_HAI);
        Declaration entered = Declaration.on(
                DeclarationFixtures.citizen(),
                DeclarationFixtures.declarationId(5),
                DeclarationFixtures.person(5),
                answers,
                DeclarationFixtures.findingsOf(DeclarationFixtures.citizen(), answers),
                EnteredBy.staff(DeclarationFixtures.person(6), "9XK2M4T7QWEZR"),
                START);

        assertThat(declarations().add(entered, entered.submitted())).isTrue();
        assertThat(declarations().find(entered.id())).contains(entered);
    }

    @Test
    void givesAPhoneNumberToOneOfManyWhoAskAtOnce() throws ExecutionException, InterruptedException {
        Set<PersonId> owners = new HashSet<>();

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 20)
                    .mapToObj(i -> workers.submit(() -> phoneOwners().claim("blind", DeclarationFixtures.person(i))))
                    .toList();
            for (Future<PersonId> call : calls) {
                owners.add(call.get());
            }
        }

        assertThat(owners).hasSize(1);
        assertThat(phoneOwners().find("blind")).isEqualTo(owners.stream().findFirst());
        assertThat(phoneOwners().find("other")).isEmpty();
    }

    @Test
    void givesANumberOnceAndTakesItBack() {
        PersonalNumber number = PersonalNumber.random(new Random(5));

        assertThat(numbers().claim(number, DeclarationFixtures.person(1))).isTrue();
        assertThat(numbers().claim(number, DeclarationFixtures.person(2))).isFalse();
        assertThat(numbers().ownerOf(number)).contains(DeclarationFixtures.person(1));
        numbers().release(number);
        assertThat(numbers().ownerOf(number)).isEmpty();
    }

    @Test
    void listsReadingsOfOnePersonNewestFirstAcrossMonths() {
        DataReading may = DeclarationFixtures.reading(6, "a", START.minus(Duration.ofDays(1)));
        DataReading june = DeclarationFixtures.reading(6, "b", START);
        DataReading sameTime = DeclarationFixtures.reading(6, "c", START);
        DataReading elsewhere = DeclarationFixtures.reading(7, "b", START);

        readings().record(List.of(may));
        readings().record(List.of(june, elsewhere));
        readings().record(List.of(sameTime));

        assertThat(readings().of(DeclarationFixtures.person(6), START.minus(Duration.ofDays(365)), START))
                .containsExactly(sameTime, june, may);
        assertThat(readings().of(DeclarationFixtures.person(6), START, START)).containsExactly(sameTime, june);
        assertThat(readings().of(DeclarationFixtures.person(8), START, START)).isEmpty();
    }

    @Test
    void allowsSoManyInAPeriodAndTellsHowLongToWait() {
        var clock = new TestClock();
        Allowances allowances = allowances(clock);

        assertThat(take(allowances, "a")).isEmpty();
        assertThat(take(allowances, "a")).isEmpty();
        clock.advance(Duration.ofMinutes(20));
        assertThat(take(allowances, "a")).contains(Duration.ofMinutes(40));
        assertThat(take(allowances, "b")).isEmpty();
        clock.advance(Duration.ofMinutes(40));
        assertThat(take(allowances, "a")).isEmpty();
    }

    private static Optional<Duration> take(Allowances allowances, String who) {
        return allowances.take("search", who, 2, Duration.ofHours(1));
    }
}
