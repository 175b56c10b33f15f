package vn.tokhai.declaration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReachingPeopleTests {

    private final InMemoryPeople people = new InMemoryPeople();
    private final ReachingPeople reaching = new ReachingPeople(people);

    @Test
    void findsTheOwnPhone() {
        people.addIfAbsent(DeclarationFixtures.registered(1));

        assertThat(reaching.phoneOf(DeclarationFixtures.person(1))).contains(DeclarationFixtures.PHONE);
    }

    @Test
    void R25_findsThePhoneOfTheGuardian() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        people.addIfAbsent(
                Person.inFamilyOf(DeclarationFixtures.person(1), DeclarationFixtures.person(2), TestClock.START));

        assertThat(reaching.phoneOf(DeclarationFixtures.person(2))).contains(DeclarationFixtures.PHONE);
    }

    @Test
    void findsNothingForSomebodyUnknownOrWithoutAnyPhone() {
        people.addIfAbsent(Person.withoutPhone(DeclarationFixtures.person(3), TestClock.START));
        people.addIfAbsent(
                Person.inFamilyOf(DeclarationFixtures.person(9), DeclarationFixtures.person(4), TestClock.START));

        assertThat(reaching.phoneOf(DeclarationFixtures.person(3))).isEmpty();
        assertThat(reaching.phoneOf(DeclarationFixtures.person(4))).isEmpty();
        assertThat(reaching.phoneOf(DeclarationFixtures.person(5))).isEmpty();
    }
}
