package vn.tokhai.declaration;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store has to keep when people are erased, and of the lists of names. */
public abstract class ProtectionContract {

    private static final AreaScope NINH_THUAN = new AreaScope("2021:58");

    protected abstract People people();

    protected abstract PhoneOwners phoneOwners();

    protected abstract Numbers numbers();

    protected abstract NameDirectory names();

    protected abstract Leases leases(Clock clock);

    @Test
    void erasesOnTheVersionReadOnlyAndLeavesATombstone() {
        Person person = DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        people().addIfAbsent(person);
        Person.Change change = person.numbered(new PersonalNumber("140600121018"), TestClock.START);
        people().write(change);
        Tombstone tombstone = tombstone(person.id());

        assertThat(people().erase(person, tombstone, List.of())).isFalse();
        assertThat(people().find(person.id())).isPresent();
        assertThat(people().tombstoneOf(person.id())).isEmpty();

        assertThat(people().erase(change.person(), tombstone, List.of())).isTrue();
        assertThat(people().find(person.id())).isEmpty();
        assertThat(people().findAll(List.of(person.id()))).isEmpty();
        assertThat(people().tombstoneOf(person.id())).contains(tombstone);
        assertThat(people().erase(change.person(), tombstone, List.of())).isFalse();
        assertThat(people().write(change.person().reIssued(TestClock.START))).isFalse();

        people().addIfAbsent(person);
        assertThat(people().find(person.id())).isEmpty();

        people().unlinked(person.id());
        people().unlinked(person.id());
        assertThat(people().tombstoneOf(person.id()).orElseThrow().traces()).isNull();
    }

    @Test
    void freesAPhoneNumberOfItsOwnerOnly() {
        phoneOwners().claim("blind", DeclarationFixtures.person(1));

        phoneOwners().release("blind", DeclarationFixtures.person(2));
        assertThat(phoneOwners().find("blind")).contains(DeclarationFixtures.person(1));

        phoneOwners().release("blind", DeclarationFixtures.person(1));
        assertThat(phoneOwners().find("blind")).isEmpty();
        assertThat(phoneOwners().claim("blind", DeclarationFixtures.person(3)))
                .isEqualTo(DeclarationFixtures.person(3));
    }

    @Test
    void neverGivesARetiredNumberAgain() {
        var number = new PersonalNumber("140600121018");
        numbers().claim(number, DeclarationFixtures.person(1));

        numbers().retire(number);

        assertThat(numbers().ownerOf(number)).isEmpty();
        assertThat(numbers().claim(number, DeclarationFixtures.person(2))).isFalse();
    }

    @Test
    void letsOneOfManyHoldALease() throws Exception {
        var clock = new TestClock();
        Leases leases = leases(clock);
        List<Boolean> taken = new ArrayList<>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 10)
                    .mapToObj(i -> workers.submit(() -> leases.take("job", "instance " + i, Duration.ofMinutes(1))))
                    .toList();
            for (var call : calls) {
                taken.add(call.get());
            }
        }
        String holder = "instance " + taken.indexOf(true);

        assertThat(taken).containsOnlyOnce(true);
        assertThat(leases.take("job", holder, Duration.ofMinutes(1))).isTrue();
        assertThat(leases.take("other job", "x", Duration.ofMinutes(1))).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(leases.take("job", "x", Duration.ofMinutes(1))).isTrue();
        leases.release("job", holder);
        assertThat(leases.take("job", "y", Duration.ofMinutes(1))).isFalse();
        leases.release("job", "x");
        assertThat(leases.take("job", "y", Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void listsPeopleByTheTellingWordsOfTheirNames() {
        people().addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));

        assertThat(names().rarest(NINH_THUAN, List.of("mau", "dac"))).isPresent();
        assertThat(names().rarest(NINH_THUAN, List.of("mau", "nobody"))).isEmpty();
        assertThat(names().rarest(new AreaScope("2021:56"), List.of("mau"))).isEmpty();
        assertThat(read(NINH_THUAN, "mau")).containsExactly(DeclarationFixtures.person(1));
        assertThat(read(new AreaScope("2021:58/586/22846"), "mau")).containsExactly(DeclarationFixtures.person(1));
        assertThat(read(NINH_THUAN, "tran")).isEmpty();
    }

    @Test
    void movesAPersonToTheListsOfTheNewArea() {
        Person before = DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        people().addIfAbsent(before);
        Declaration moved =
                DeclarationFixtures.declaration(1, DeclarationFixtures.NHA_TRANG, TestClock.START.plusSeconds(9));

        people().write(DeclarationFixtures.declaredBy(before, moved));

        assertThat(read(NINH_THUAN, "mau")).isEmpty();
        assertThat(read(new AreaScope("2021:56"), "mau")).containsExactly(DeclarationFixtures.person(1));
    }

    @Test
    void takesAnErasedPersonOffEveryList() {
        Person person = DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        people().addIfAbsent(person);

        people().erase(person, tombstone(person.id()), List.of());
        people().unlinked(person.id());

        assertThat(read(NINH_THUAN, "mau")).isEmpty();
    }

    @Test
    void readsLongListsPieceByPieceAndNobodyTwice() {
        for (int i = 0; i < 450; i++) {
            people().addIfAbsent(DeclarationFixtures.declared(i, DeclarationFixtures.VINH_HAI, TestClock.START));
        }

        List<PersonId> found = read(NINH_THUAN, "mau");

        assertThat(found).hasSize(450).doesNotHaveDuplicates();
    }

    @Test
    void losesNobodyWhoIsEnteredAtTheSameTime() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 40)
                    .mapToObj(i -> workers.submit(() -> people().addIfAbsent(
                                    DeclarationFixtures.declared(i, DeclarationFixtures.VINH_HAI, TestClock.START))))
                    .toList();
            for (var call : calls) {
                call.get();
            }
        }
        Set<PersonId> found = new HashSet<>(read(NINH_THUAN, "mau"));

        assertThat(found).hasSize(40);
    }

    private List<PersonId> read(AreaScope list, String word) {
        List<PersonId> found = new ArrayList<>();
        NameDirectory.Slice slice;
        int page = 0;
        do {
            slice = names().read(list, word, new NameDirectory.Position(page++, 0));
            slice.entries().forEach(entry -> found.add(entry.personId()));
        } while (!slice.last());
        return found;
    }

    private static Tombstone tombstone(PersonId person) {
        return new Tombstone(
                person, TestClock.START, person, new Tombstone.Traces("blind", new PersonalNumber("140600121018")));
    }
}
