package vn.tokhai.declaration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.CorrectingDeclarations.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class R28CorrectionTests {

    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId OTHER = DeclarationFixtures.person(2);
    private static final String ID = DeclarationFixtures.declarationId(1).toString();

    private final DeclarationWorld world = new DeclarationWorld();
    private final Declaration submitted = world.submit(1);

    @Test
    void R28_keepsWhatWasSaidBefore() {
        world.clock.advance(Duration.ofHours(1));

        Declaration corrected = changed(correct(1, "fullName", "Trần Thị Mẫu Đúng"));

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.answers().profile().fullName()).isEqualTo("Trần Thị Mẫu Đúng");
        assertThat(corrected.earlier())
                .containsExactly(new Declaration.Revision(1, submitted.answers(), world.clock.instant()));
        assertThat(corrected.validUntil()).isEqualTo(submitted.validUntil());
        assertThat(world.people.find(ME).orElseThrow().profile())
                .isEqualTo(corrected.answers().profile());
        assertThat(world.events()).last().isEqualTo(corrected.correctedAt(world.clock.instant()));
    }

    @Test
    void changesTheStandingWithTheAnswers() {
        changed(correct(1, "contactWithPatient", true));
        assertThat(world.standing().standing()).isEqualTo(Person.Standing.AT_RISK);

        changed(correct(2, "contactWithPatient", false));
        assertThat(world.standing().standing()).isEqualTo(Person.Standing.VALID);
    }

    @Test
    void givesTheSameAnswerToTheSameCorrectionSentAgain() {
        Declaration first = changed(correct(1, "birthYear", 1991));
        int told = world.events().size();

        assertThat(changed(correct(1, "birthYear", 1991))).isEqualTo(first);
        assertThat(changed(correct(2, "birthYear", 1991))).isEqualTo(first);
        assertThat(world.events()).hasSize(told);
    }

    @Test
    void refusesAVersionThatIsNoLongerTheNewest() {
        correct(1, "birthYear", 1991);

        assertThat(correct(1, "birthYear", 1992)).isEqualTo(new Outcome.Stale());
        assertThat(correct(7, "birthYear", 1992)).isEqualTo(new Outcome.Stale());
    }

    @Test
    void takesOneOfTwoCorrectionsThatMeet() throws Exception {
        List<Callable<Outcome>> both =
                List.of(() -> correct(1, "birthYear", 1991), () -> correct(1, "birthYear", 1992));
        List<Outcome> outcomes = new ArrayList<>();

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var call : workers.invokeAll(both)) {
                outcomes.add(call.get());
            }
        }

        assertThat(outcomes).filteredOn(Outcome.Changed.class::isInstance).hasSize(1);
        assertThat(outcomes).contains(new Outcome.Stale());
    }

    @Test
    void endsWithTheWindowAndAfterTooManyCorrections() {
        for (int version = 1; version <= CorrectingDeclarations.MOST_CORRECTIONS; version++) {
            changed(correct(version, "birthYear", 1950 + version));
        }
        assertThat(correct(21, "birthYear", 2000)).isEqualTo(new Outcome.TooManyCorrections());

        world.clock.advance(Duration.ofHours(24).plusSeconds(1));
        assertThat(correct(21, "birthYear", 2000)).isEqualTo(new Outcome.WindowOver());
    }

    @Test
    void checksCorrectionsLikeSubmissions() {
        assertThat(correct(1, "fullName", " "))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/answers/fullName"));
        assertThat(world.correcting.correct(ME, ID, 1, null)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void R07_saysNothingOfTheDeclarationsOfOthers() {
        assertThat(world.correcting.correct(OTHER, ID, 1, Map.of())).isEqualTo(new Outcome.NotFound());
        assertThat(world.correcting.withdraw(OTHER, ID, 1)).isEqualTo(new Outcome.NotFound());
        assertThat(world.correcting.withdraw(ME, "x", 1)).isEqualTo(new Outcome.NotFound());
    }

    @Test
    void R25_letsAGuardianCorrectForTheFamily() {
        PersonId child = DeclarationFixtures.person(3);
        world.people.addIfAbsent(Person.inFamilyOf(ME, child, TestClock.START));
        Declaration of = DeclarationFixtures.declaration(5, child, submitted.answers(), TestClock.START);
        world.declarations.add(of, of.submitted());

        assertThat(world.correcting.withdraw(ME, of.id().toString(), 1)).isInstanceOf(Outcome.Changed.class);
        assertThat(world.correcting.withdraw(child, ID, 1)).isEqualTo(new Outcome.NotFound());
    }

    @Test
    void withdrawsAndLetsTheOneBeforeCountAgain() {
        world.clock.advance(Duration.ofHours(10));
        Declaration second = world.submit(2);

        Declaration withdrawn =
                changed(world.correcting.withdraw(ME, second.id().toString(), 1));

        assertThat(withdrawn.withdrawnAt()).isEqualTo(world.clock.instant());
        assertThat(world.standing().validUntil()).isEqualTo(submitted.validUntil());
        assertThat(world.events()).last().isEqualTo(withdrawn.withdrawnEvent(world.clock.instant()));

        changed(world.correcting.withdraw(ME, ID, 1));
        assertThat(world.standing().standing()).isEqualTo(Person.Standing.NONE);
    }

    @Test
    void withdrawsOnceHoweverOftenItIsAsked() {
        Declaration first = changed(world.correcting.withdraw(ME, ID, 1));
        int told = world.events().size();

        assertThat(changed(world.correcting.withdraw(ME, ID, 1))).isEqualTo(first);
        assertThat(world.events()).hasSize(told);
        assertThat(correct(2, "birthYear", 1991)).isEqualTo(new Outcome.AlreadyWithdrawn());
        assertThat(world.submit(1)).isEqualTo(first);
        assertThat(world.standing().standing()).isEqualTo(Person.Standing.NONE);
    }

    @Test
    void doesNotWithdrawWhatSomebodyJustCorrected() {
        correct(1, "birthYear", 1991);

        assertThat(world.correcting.withdraw(ME, ID, 1)).isEqualTo(new Outcome.Stale());
    }

    private Outcome correct(long version, String field, Object value) {
        Map<String, Object> typed = DeclarationWorld.calm();
        typed.put(field, value);
        return world.correcting.correct(ME, ID, version, typed);
    }

    private static Declaration changed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        return ((Outcome.Changed) outcome).declaration();
    }
}
