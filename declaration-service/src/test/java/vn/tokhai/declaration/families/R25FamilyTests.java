package vn.tokhai.declaration.families;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.ChangingPeople;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryAllowances;
import vn.tokhai.declaration.InMemoryNumbers;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.IssuingCodes;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.families.CaringForFamilies.Addition;
import vn.tokhai.declaration.families.CaringForFamilies.Relative;

import static org.assertj.core.api.Assertions.assertThat;

/** Family members under one phone, each with a number and a code. */
class R25FamilyTests {

    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId OTHER = DeclarationFixtures.person(2);

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryFamilies store = new InMemoryFamilies();
    private final IssuingCodes codes = new IssuingCodes(
            people,
            new InMemoryNumbers(),
            new InMemoryAllowances(clock),
            DeclarationFixtures.settings(),
            new Random(1),
            clock);
    private final CaringForFamilies families =
            new CaringForFamilies(store, people, codes, new InMemoryAllowances(clock), new FamilySettings(3, 5), clock);

    @BeforeEach
    void register() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        people.addIfAbsent(DeclarationFixtures.registered(2));
    }

    @Test
    void R25_givesEachMemberANumberAndACode() {
        Relative child = added(ME, 1);
        Relative mother = added(ME, 2);

        assertThat(child.person().guardian()).isEqualTo(ME);
        assertThat(child.person().phone()).isNull();
        assertThat(child.person().codeSerial()).isEqualTo(1);
        assertThat(child.person().number())
                .isNotNull()
                .isNotEqualTo(mother.person().number());
        assertThat(families.of(ME)).containsExactly(child, mother);
        assertThat(families.of(OTHER)).isEmpty();
        assertThat(store.events())
                .containsExactly(
                        new PersonEvent.FamilyMemberAdded(child.person().id(), ME, TestClock.START),
                        new PersonEvent.FamilyMemberAdded(mother.person().id(), ME, TestClock.START));
    }

    @Test
    void R25_answersTheSameWhenSentAgain() {
        Relative first = added(ME, 1);
        clock.advance(Duration.ofMinutes(1));

        assertThat(families.add(ME, request(1), "Tên khác", Relation.OTHER)).isEqualTo(new Addition.Added(first));
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void R25_finishesAnAdditionThatDiedAfterItsFirstWrite() {
        PersonId child = DeclarationFixtures.person(50);
        store.write(Family.of(ME).with(new Member(child, request(1), "Mẫu", Relation.CHILD, TestClock.START)));

        assertThat(families.of(ME))
                .extracting(relative -> relative.person().id())
                .containsExactly(child);
        assertThat(added(ME, 1).person().number()).isNotNull();
    }

    @Test
    void R25_hidesMembersFromEverybodyElse() {
        Relative child = added(ME, 1);

        assertThat(families.find(OTHER, child.person().id())).isEmpty();
        assertThat(families.remove(OTHER, child.person().id())).isFalse();
        assertThat(families.find(ME, OTHER)).isEmpty();
        assertThat(child.person().answersTo(OTHER)).isFalse();
    }

    @Test
    void R25_removalEndsTheRightAndKeepsThePerson() {
        Relative child = added(ME, 1);

        assertThat(families.remove(ME, child.person().id())).isTrue();

        assertThat(families.of(ME)).isEmpty();
        assertThat(families.remove(ME, child.person().id())).isFalse();
        Person alone = people.find(child.person().id()).orElseThrow();
        assertThat(alone.answersTo(ME)).isFalse();
        assertThat(alone.number()).isEqualTo(child.person().number());
        assertThat(store.events().getLast())
                .isEqualTo(new PersonEvent.FamilyMemberRemoved(alone.id(), ME, TestClock.START));
    }

    @Test
    void R25_finishesARemovalThatDiedAfterItsFirstWrite() {
        Relative child = added(ME, 1);
        new ChangingPeople(people).change(child.person().id(), person -> person.withoutGuardian(ME));

        assertThat(families.find(ME, child.person().id())).isEmpty();
        assertThat(families.of(ME)).isEmpty();
        assertThat(store.events().getLast()).isInstanceOf(PersonEvent.FamilyMemberRemoved.class);
    }

    @Test
    void limitsTheSizeOfAFamilyAndAdditionsPerDay() {
        IntStream.rangeClosed(1, 3).forEach(n -> added(ME, n));

        assertThat(add(ME, 4)).isEqualTo(new Addition.Full(3));
        for (int n = 4; n <= 5; n++) {
            families.remove(ME, families.of(ME).getFirst().person().id());
            added(ME, n);
        }
        families.remove(ME, families.of(ME).getFirst().person().id());
        assertThat(add(ME, 6)).isEqualTo(new Addition.TooOften(Duration.ofHours(19)));
        clock.advance(Duration.ofHours(19));
        assertThat(add(ME, 6)).isInstanceOf(Addition.Added.class);
    }

    @Test
    void keepsEverybodyOfManyAddedAtOnce() throws ExecutionException, InterruptedException {
        Set<PersonId> added = new HashSet<>();

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Relative>> calls = IntStream.rangeClosed(1, 3)
                    .mapToObj(n -> workers.submit(() -> added(ME, n)))
                    .toList();
            for (Future<Relative> call : calls) {
                added.add(call.get().person().id());
            }
        }

        assertThat(families.of(ME))
                .extracting(relative -> relative.person().id())
                .containsExactlyInAnyOrderElementsOf(added);
    }

    @Test
    void knowsNobodyWhoDidNotLogInByPhone() {
        assertThat(add(DeclarationFixtures.person(9), 1)).isEqualTo(new Addition.GuardianUnknown());
    }

    private Addition add(PersonId guardian, int n) {
        return families.add(guardian, request(n), "Trần Thị Mẫu Nhỏ", Relation.CHILD);
    }

    private Relative added(PersonId guardian, int n) {
        Addition addition = add(guardian, n);
        assertThat(addition).isInstanceOf(Addition.Added.class);
        return ((Addition.Added) addition).relative();
    }

    private static UUID request(int n) {
        return new UUID(0x018f2b6e7c1a7d3eL, 0x9a52000000000000L + n);
    }
}
