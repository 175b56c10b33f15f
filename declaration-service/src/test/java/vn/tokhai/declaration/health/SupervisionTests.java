package vn.tokhai.declaration.health;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.tokhai.declaration.health.Quarantine.Ending;
import vn.tokhai.declaration.health.Supervision.Outcome;
import vn.tokhai.declaration.health.Supervision.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class SupervisionTests {

    private static final LocalDate TODAY = HealthFixtures.TODAY;
    private final Quarantine home = HealthFixtures.quarantine(1, QuarantineKind.HOME);
    private final Supervision none = Supervision.none(home.personId());

    @Test
    void opensAndTellsOnce() {
        Outcome.Done opened = (Outcome.Done) none.open(home);

        assertThat(opened.events()).containsExactly(home.started());
        assertThat(opened.supervision().open(home)).isEqualTo(new Outcome.AsBefore(home));
    }

    @Test
    void refusesASecondOpenQuarantineOfThePersonButNotALockdown() {
        Supervision open = ((Outcome.Done) none.open(home)).supervision();

        assertThat(open.open(other(QuarantineKind.CENTRALISED))).isEqualTo(new Outcome.Refused(Refusal.ALREADY_OPEN));
        assertThat(open.open(other(QuarantineKind.LOCKED_DOWN_UNIT))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesAnIdThatMeansSomethingElse() {
        Supervision open = ((Outcome.Done) none.open(home)).supervision();
        Quarantine same = HealthFixtures.quarantine(1, QuarantineKind.CENTRALISED);

        assertThat(open.open(same)).isEqualTo(new Outcome.Refused(Refusal.ID_TAKEN));
    }

    @Test
    void extendsToALaterDayOnly() {
        Supervision open = ((Outcome.Done) none.open(home)).supervision();

        assertThat(open.extend(home.id(), TODAY.plusDays(27), HealthFixtures.DECISION))
                .isInstanceOfSatisfying(Outcome.Done.class, done -> {
                    assertThat(done.quarantine().plannedEndOn()).isEqualTo(TODAY.plusDays(27));
                    assertThat(done.quarantine().extensions()).hasSize(1);
                    assertThat(done.events()).hasOnlyElementsOfType(SupervisionEvent.Extended.class);
                });
        assertThat(open.extend(home.id(), home.plannedEndOn(), HealthFixtures.DECISION))
                .isEqualTo(new Outcome.AsBefore(home));
        assertThat(open.extend(home.id(), TODAY.plusDays(3), HealthFixtures.DECISION))
                .isEqualTo(new Outcome.Refused(Refusal.NOT_LATER));
        assertThat(open.extend(home.id(), TODAY.plusDays(121), HealthFixtures.DECISION))
                .isEqualTo(new Outcome.Refused(Refusal.BAD_DATES));
        assertThat(open.extend(home.id(), LocalDate.MAX, HealthFixtures.DECISION))
                .isEqualTo(new Outcome.Refused(Refusal.BAD_DATES));
    }

    @ParameterizedTest
    @EnumSource
    void endsOnceForAnyReason(EndReason reason) {
        Supervision open = ((Outcome.Done) none.open(home)).supervision();
        Ending ending = new Ending(TODAY, reason, HealthFixtures.DECISION);

        Outcome.Done ended = (Outcome.Done) open.end(home.id(), ending);

        assertThat(ended.quarantine().open()).isFalse();
        assertThat(ended.supervision().end(home.id(), ending)).isInstanceOf(Outcome.AsBefore.class);
        assertThat(ended.supervision().extend(home.id(), TODAY.plusDays(30), HealthFixtures.DECISION))
                .isEqualTo(new Outcome.Refused(Refusal.ENDED));
        EndReason another = EndReason.values()[(reason.ordinal() + 1) % EndReason.values().length];
        assertThat(ended.supervision().end(home.id(), new Ending(TODAY, another, HealthFixtures.DECISION)))
                .isEqualTo(new Outcome.Refused(Refusal.ENDED));
        assertThat(ended.supervision().open(other(QuarantineKind.HOME))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void refusesAnEndBeforeTheStartOrAfterThePlan() {
        Supervision open = ((Outcome.Done) none.open(home)).supervision();

        assertThat(open.end(home.id(), new Ending(TODAY.minusDays(1), EndReason.EARLY, HealthFixtures.DECISION)))
                .isEqualTo(new Outcome.Refused(Refusal.BAD_DATES));
        assertThat(open.end(home.id(), new Ending(TODAY.plusDays(21), EndReason.EARLY, HealthFixtures.DECISION)))
                .isEqualTo(new Outcome.Refused(Refusal.BAD_DATES));
    }

    private Quarantine other(QuarantineKind kind) {
        Quarantine second = HealthFixtures.quarantine(2, kind);
        return new Quarantine(
                second.id(),
                home.personId(),
                kind,
                second.area(),
                null,
                null,
                null,
                TODAY,
                TODAY.plusDays(5),
                1,
                0,
                HealthFixtures.DECISION,
                java.util.List.of(),
                null);
    }
}
