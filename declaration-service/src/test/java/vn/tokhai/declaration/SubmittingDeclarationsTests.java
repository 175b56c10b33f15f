package vn.tokhai.declaration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.PersonEvent.DeclarationSubmitted;
import vn.tokhai.declaration.SubmittingDeclarations.Submission;

import static org.assertj.core.api.Assertions.assertThat;

class SubmittingDeclarationsTests {

    private static final String ID = DeclarationFixtures.declarationId(1).toString();
    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId OTHER = DeclarationFixtures.person(2);

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryDeclarations declarations = new InMemoryDeclarations();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final InMemoryAllowances allowances = new InMemoryAllowances(clock);
    private final IssuingCodes issuing =
            new IssuingCodes(people, numbers, allowances, DeclarationFixtures.settings(), new Random(1), clock);
    private final SubmittingDeclarations submitting = submittingWith(DeclarationFixtures.judging());

    @BeforeEach
    void register() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        people.addIfAbsent(DeclarationFixtures.registered(2));
    }

    @Test
    void givesNumberCodeAndSeventyTwoHours() {
        var accepted = accepted(ME, ID);

        assertThat(accepted.declaration().validUntil()).isEqualTo(TestClock.START.plus(Duration.ofHours(72)));
        assertThat(accepted.person().codeSerial()).isEqualTo(1);
        assertThat(numbers.ownerOf(accepted.number())).contains(ME);
        assertThat(people.events())
                .containsExactly(
                        new PersonEvent.StandingChanged(
                                ME,
                                Person.Standing.AT_RISK,
                                TestClock.START.plus(Duration.ofHours(72)),
                                List.of(new PersonEvent.GroupStanding(
                                        "epidemic-area", TestClock.START.plus(Duration.ofHours(72)))),
                                TestClock.START),
                        new PersonEvent.PersonalCodeIssued(ME, 1, TestClock.START));
        assertThat(declarations.events())
                .containsExactly(new DeclarationSubmitted(
                        ME,
                        DeclarationFixtures.declarationId(1),
                        "citizen",
                        1,
                        DeclarationFixtures.VINH_HAI,
                        TestClock.START,
                        TestClock.START.plus(Duration.ofHours(72)),
                        true,
                        null));
    }

    @Test
    void givesTheSameAnswerToTheSameDeclarationSentAgain() {
        var first = accepted(ME, ID);
        clock.advance(Duration.ofMinutes(3));

        var again = submitting.submit(ME, null, new DeclarationDraft(ID, "citizen", null, Map.of()));

        assertThat(again).isEqualTo(first);
        assertThat(declarations.events()).hasSize(1);
        assertThat(people.events()).hasSize(2);
    }

    @Test
    void refusesTheIdOfSomebodyElsesDeclaration() {
        accepted(ME, ID);

        assertThat(submitting.submit(OTHER, null, DeclarationFixtures.draft(ID)))
                .isEqualTo(new Submission.IdTaken());
        assertThat(people.find(OTHER).orElseThrow().profile()).isNull();
    }

    @Test
    void finishesASubmissionThatDiedAfterItsFirstWrite() {
        Declaration kept = DeclarationFixtures.declaration(1, DeclarationFixtures.VINH_HAI, TestClock.START);
        declarations.add(kept, kept.submitted());

        var accepted = accepted(ME, ID);

        assertThat(accepted.person().standingAt(TestClock.START)).isEqualTo(Person.Standing.AT_RISK);
        assertThat(accepted.person().number()).isNotNull();
    }

    @Test
    void keepsNumberAndCodeAndTakesTheNewestProfile() {
        var first = accepted(ME, ID);
        clock.advance(Duration.ofDays(4));

        var second = accepted(ME, DeclarationFixtures.declarationId(9).toString());
        accepted(ME, ID);

        assertThat(second.number()).isEqualTo(first.number());
        assertThat(people.events())
                .filteredOn(PersonEvent.PersonalCodeIssued.class::isInstance)
                .hasSize(1);
        assertThat(people.find(ME).orElseThrow().latest())
                .extracting(Person.LatestDeclaration::id)
                .containsExactly(DeclarationFixtures.declarationId(9));
    }

    @Test
    void tellsFaultsOfIdAndAnswersTogether() {
        Map<String, Object> typed = DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);
        typed.remove("fullName");
        typed.put("area", "58");

        assertThat(pointersOf(new DeclarationDraft("1-1-1-1-1", "citizen", 1, typed)))
                .containsExactly("/declarationId", "/answers/fullName", "/answers/area");
    }

    @Test
    void refusesFormsAndVersionsThatAreNotPublished() {
        assertThat(pointersOf(new DeclarationDraft(ID, "tax", null, Map.of()))).containsExactly("/form");
        assertThat(pointersOf(new DeclarationDraft(ID, "citizen", 99, Map.of())))
                .containsExactly("/formVersion");
        assertThat(pointersOf(new DeclarationDraft(ID, "citizen", 1, null))).containsExactly("/answers");
        assertThat(pointersOf(new DeclarationDraft(null, null, null, null))).containsExactly("/declarationId", "/form");
    }

    @Test
    void R25_takesADeclarationForAFamilyMemberAndTellsWhoEnteredIt() {
        PersonId child = DeclarationFixtures.person(20);
        people.addIfAbsent(Person.inFamilyOf(ME, child, TestClock.START));

        var accepted = accepted(submitting.submit(ME, child.toString(), DeclarationFixtures.draft(ID)));

        assertThat(accepted.person().id()).isEqualTo(child);
        assertThat(accepted.declaration().enteredBy()).isEqualTo(EnteredBy.guardian(ME));
        assertThat(people.find(ME).orElseThrow().profile()).isNull();
        assertThat(declarations.events())
                .extracting(event -> ((DeclarationSubmitted) event).enteredBy())
                .containsExactly(EnteredBy.guardian(ME));
    }

    @Test
    void R25_refusesStrangersAndNobodyInTheSameWay() {
        var stranger = submitting.submit(ME, OTHER.toString(), DeclarationFixtures.draft(ID));
        var nobody = submitting.submit(ME, DeclarationFixtures.person(77).toString(), DeclarationFixtures.draft(ID));
        var nonsense = submitting.submit(ME, "x", DeclarationFixtures.draft(ID));

        assertThat(stranger).isEqualTo(nobody).isEqualTo(nonsense);
        assertThat(stranger).isInstanceOfSatisfying(Submission.Refused.class, refused -> assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactly("/personId"));
        assertThat(people.find(OTHER).orElseThrow().profile()).isNull();
    }

    @Test
    void takesWhatStaffEnteredWithTheirNameOnIt() {
        PersonId alone = DeclarationFixtures.person(21);
        people.addIfAbsent(Person.withoutPhone(alone, TestClock.START));
        EnteredBy staff = EnteredBy.staff(ME, "9XK2M4T7QWEZR");

        var accepted = accepted(submitting.submitOnBehalf(alone, staff, DeclarationFixtures.draft(ID)));

        assertThat(accepted.declaration().enteredBy()).isEqualTo(staff);
        assertThat(accepted.person().number()).isNotNull();
    }

    @Test
    void tellsTheHealthUnitOfARiskInTheSameWrite() {
        var risk = new RiskAssessment(RiskAssessment.Level.HIGH, List.of("rule"), "2021-06", List.of());
        var judging = new JudgingAnswers(Optional.of((form, answers, at) -> risk), DeclarationFixtures.GROUPS);

        var accepted = accepted(submittingWith(judging).submit(ME, null, DeclarationFixtures.draft(ID)));

        assertThat(accepted.declaration().findings().atRisk()).isTrue();
        assertThat(declarations.events())
                .last()
                .isEqualTo(new PersonEvent.RiskFound(
                        ME, DeclarationFixtures.declarationId(1), DeclarationFixtures.VINH_HAI, risk, TestClock.START));
    }

    @Test
    void believesTheAssessmentOfRiskMoreThanTheForm() {
        var judging = new JudgingAnswers(
                Optional.of((form, answers, at) -> RiskAssessment.none("2021-06")), DeclarationFixtures.GROUPS);

        var accepted = accepted(submittingWith(judging).submit(ME, null, DeclarationFixtures.draft(ID)));

        assertThat(accepted.declaration().findings().reportsRisk()).isTrue();
        assertThat(accepted.person().standingAt(TestClock.START)).isEqualTo(Person.Standing.VALID);
        assertThat(declarations.events()).hasSize(1);
    }

    @Test
    void knowsNobodyWhoDidNotLogInByPhone() {
        assertThat(submitting.submit(DeclarationFixtures.person(9), null, DeclarationFixtures.draft(ID)))
                .isEqualTo(new Submission.PersonUnknown());
    }

    @Test
    void takesOnlySoManyDeclarationsADayButTheSameOneAgainAlways() {
        for (int i = 1; i <= 5; i++) {
            accepted(ME, DeclarationFixtures.declarationId(i).toString());
        }

        assertThat(submitting.submit(
                        ME,
                        null,
                        DeclarationFixtures.draft(
                                DeclarationFixtures.declarationId(6).toString())))
                .isInstanceOf(Submission.TooOften.class);
        accepted(ME, DeclarationFixtures.declarationId(5).toString());
        accepted(OTHER, DeclarationFixtures.declarationId(7).toString());
    }

    @Test
    void givesOneNumberWhenTwoDeclarationsMeet() {
        Person stale = people.find(ME).orElseThrow();
        Person winner = issuing.ensureIssued(stale).orElseThrow();

        Person loser = issuing.ensureIssued(stale).orElseThrow();

        assertThat(loser.number()).isEqualTo(winner.number());
        assertThat(numbers.size()).isEqualTo(1);
        assertThat(people.events()).hasSize(1);
    }

    private SubmittingDeclarations submittingWith(JudgingAnswers judging) {
        return new SubmittingDeclarations(
                people,
                declarations,
                new InMemoryDeclarationLists(),
                DeclarationFixtures.FORMS,
                DeclarationFixtures.checking(clock),
                judging,
                DeclarationFixtures.standing(people, clock),
                issuing,
                allowances,
                DeclarationFixtures.settings(),
                clock);
    }

    private List<String> pointersOf(DeclarationDraft draft) {
        Submission submission = submitting.submit(ME, null, draft);
        assertThat(submission).isInstanceOf(Submission.Refused.class);
        return ((Submission.Refused) submission)
                .faults().stream().map(Fault::pointer).toList();
    }

    private Submission.Accepted accepted(PersonId person, String id) {
        return accepted(submitting.submit(person, null, DeclarationFixtures.draft(id)));
    }

    private static Submission.Accepted accepted(Submission submission) {
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        return (Submission.Accepted) submission;
    }
}
