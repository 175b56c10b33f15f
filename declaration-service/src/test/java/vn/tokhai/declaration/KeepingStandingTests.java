package vn.tokhai.declaration;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.PersonStanding.Obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.Person.Standing.AT_RISK;
import static vn.tokhai.declaration.Person.Standing.EXPIRED;
import static vn.tokhai.declaration.Person.Standing.NONE;
import static vn.tokhai.declaration.Person.Standing.VALID;

class KeepingStandingTests {

    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId CHILD = DeclarationFixtures.person(2);

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final Set<Circumstance> known = EnumSet.noneOf(Circumstance.class);
    private final KeepingStanding keeping = new KeepingStanding(
            people,
            DeclarationFixtures.GROUPS,
            List.of(person -> Set.of(), person -> person.id().equals(ME) ? known : Set.of()),
            clock);
    private int declarations;

    @BeforeEach
    void register() {
        people.addIfAbsent(DeclarationFixtures.registered(1));
        people.addIfAbsent(Person.inFamilyOf(ME, CHILD, TestClock.START));
    }

    @Test
    void R22_isNoneThenValidThenExpired() {
        assertThat(mine().standing()).isEqualTo(NONE);
        assertThat(mine().validUntil()).isNull();

        declare("citizen", false);
        assertThat(mine().standing()).isEqualTo(VALID);
        assertThat(mine().validUntil()).isEqualTo(TestClock.START.plus(Duration.ofHours(72)));

        clock.advance(Duration.ofHours(72));
        assertThat(mine().standing()).isEqualTo(EXPIRED);
    }

    @Test
    void isAtRiskUntilTheSameFormSaysOtherwise() {
        declare("citizen", true);
        assertThat(mine().standing()).isEqualTo(AT_RISK);

        clock.advance(Duration.ofMinutes(1));
        declare("workplace", false);
        assertThat(mine().standing()).isEqualTo(AT_RISK);

        clock.advance(Duration.ofMinutes(1));
        declare("citizen", false);
        assertThat(mine().standing()).isEqualTo(VALID);
    }

    @Test
    void holdsEachFormAsLongAsItSays() {
        declare("citizen", false);
        declare("workplace", false);
        clock.advance(Duration.ofDays(4));

        assertThat(mine().standing()).isEqualTo(VALID);
        assertThat(mine().declarations())
                .extracting(latest -> latest.form() + " " + latest.standingAt(clock.instant()))
                .containsExactlyInAnyOrder("citizen EXPIRED", "workplace VALID");
    }

    @Test
    void obligesAWorkerForAsLongAsTheRuleSays() {
        declare("workplace", false);
        assertThat(duty("workers")).extracting(Obligation::standing).isEqualTo(VALID);

        clock.advance(Duration.ofDays(8));
        declare("citizen", false);
        assertThat(mine().standing()).isEqualTo(VALID);
        assertThat(duty("workers")).extracting(Obligation::standing).isEqualTo(EXPIRED);

        clock.advance(Duration.ofDays(90));
        assertThat(duty("workers")).isNull();
    }

    @Test
    void obligesByAnswer() {
        declare("domestic-travel", Map.of("vehicle", "PERSONAL"));
        assertThat(duty("passengers")).isNull();

        clock.advance(Duration.ofMinutes(1));
        declare("domestic-travel", Map.of("vehicle", "TRAIN"));
        assertThat(duty("passengers"))
                .extracting(Obligation::validUntil)
                .isEqualTo(clock.instant().plus(Duration.ofHours(48)));
    }

    @Test
    void obligesByCircumstanceAndTellsThatItChanged() {
        known.add(Circumstance.CENTRALISED_QUARANTINE);
        keeping.tellAgain(ME);

        assertThat(duty("centralised-quarantine"))
                .isEqualTo(new Obligation(group("centralised-quarantine"), NONE, null));
        assertThat(people.events())
                .containsExactly(new PersonEvent.StandingChanged(
                        ME,
                        NONE,
                        null,
                        List.of(new PersonEvent.GroupStanding("centralised-quarantine", null)),
                        clock.instant()));
    }

    @Test
    void tellsEachChangeOnce() {
        Declaration declaration = declare("citizen", false);
        keeping.declared(declaration);

        assertThat(people.events()).hasSize(1);
    }

    @Test
    void fallsBackToTheDeclarationBeforeWhenTheNewestIsWithdrawn() {
        Declaration before = declare("citizen", false);
        clock.advance(Duration.ofHours(1));
        Declaration newest = declare("citizen", true);

        keeping.withdrawn(newest, before);
        assertThat(mine().standing()).isEqualTo(VALID);
        assertThat(mine().validUntil()).isEqualTo(before.validUntil());

        keeping.withdrawn(before, null);
        assertThat(mine().standing()).isEqualTo(NONE);
        assertThat(people.find(ME).orElseThrow().profile()).isNotNull();
    }

    @Test
    void R25_isToldToTheGuardianAndToNobodyElse() {
        assertThat(keeping.ask(ME, CHILD.toString())).isPresent();
        assertThat(keeping.ask(CHILD, ME.toString())).isEmpty();
        assertThat(keeping.ask(ME, "nonsense")).isEmpty();
        assertThat(keeping.ask(ME, null)).isPresent();
        assertThat(keeping.of(DeclarationFixtures.person(77))).isEmpty();
    }

    private PersonStanding mine() {
        return keeping.of(ME).orElseThrow();
    }

    private @Nullable Obligation duty(String group) {
        return mine().obligations().stream()
                .filter(duty -> duty.group().key().equals(group))
                .findFirst()
                .orElse(null);
    }

    private static MandatoryGroup group(String key) {
        return DeclarationFixtures.GROUPS.groups().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Declaration declare(String form, boolean symptoms) {
        return declare(form, Map.of("travelledIn14Days", false, "symptomsIn14Days", symptoms));
    }

    private Declaration declare(String key, Map<String, Object> more) {
        Map<String, Object> typed = DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);
        typed.put("travelledIn14Days", false);
        typed.putAll(more);
        Form form = DeclarationFixtures.FORMS.find(key).orElseThrow();
        Answers answers = new Answers(typed);
        Instant now = clock.instant();
        Findings findings = new JudgingAnswers(Optional.empty(), DeclarationFixtures.GROUPS)
                .judge(form, answers, now)
                .findings();
        Declaration declaration = Declaration.on(
                form, DeclarationFixtures.declarationId(++declarations), ME, answers, findings, null, now);
        keeping.declared(declaration);
        return declaration;
    }
}
