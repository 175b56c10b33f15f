package vn.tokhai.declaration.health;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.Circumstance;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.PersonEvent;
import vn.tokhai.declaration.health.OpeningQuarantines.Answer;
import vn.tokhai.declaration.health.Supervision.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;
import static vn.tokhai.declaration.health.HealthFixtures.officer;
import static vn.tokhai.declaration.health.HealthFixtures.opening;
import static vn.tokhai.declaration.health.HealthFixtures.stranger;

class QuarantinesTests {

    private static final Area PROVINCE = new Area("2021", "58", null, null);
    private final HealthWorld world = new HealthWorld();

    @Test
    void opensOnceHoweverOftenItIsAsked() {
        Quarantine first = world.open(1);
        world.clock.advance(Duration.ofMinutes(1));

        assertThat(world.open(1)).isEqualTo(first);
        assertThat(world.told(SupervisionEvent.Started.class)).hasSize(1);
        assertThat(page(PROVINCE)).containsExactly(first.id());
    }

    @Test
    void opensOneOfTwoAtOnce() {
        world.people.addIfAbsent(DeclarationFixtures.registered(1));

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 1; n <= 8; n++) {
                var asked = opening(n);
                workers.submit(() -> world.opening.open(
                        officer(),
                        new OpeningQuarantines.Opening(
                                asked.id(),
                                HealthFixtures.person(1),
                                asked.kind(),
                                asked.area(),
                                null,
                                null,
                                null,
                                TODAY,
                                TODAY.plusDays(9),
                                "1")));
            }
        }

        assertThat(world.told(SupervisionEvent.Started.class)).hasSize(1);
        assertThat(page(PROVINCE)).hasSize(1);
    }

    @Test
    void R22_obligesWhoIsInQuarantineToDeclare() {
        Quarantine open = world.open(1);
        var circumstances = new QuarantineCircumstances(world.supervisions);
        var person = world.people.find(open.personId()).orElseThrow();

        assertThat(circumstances.of(person)).containsExactly(Circumstance.CENTRALISED_QUARANTINE);
        assertThat(new QuarantineDuties(world.supervisions).openOf(open.personId()))
                .extracting(LegalDuty::kind)
                .containsExactly("quarantine");

        world.opening.end(officer(), open.id(), null, EndReason.EARLY, "1");
        assertThat(circumstances.of(person)).isEmpty();
        assertThat(world.people.events()).hasSize(2).hasOnlyElementsOfType(PersonEvent.StandingChanged.class);
    }

    @Test
    void refusesWhomTheAreaDoesNotConcern() {
        Quarantine open = world.open(1);

        assertThat(world.opening.open(stranger(), opening(2))).isInstanceOf(Answer.OutsideArea.class);
        assertThat(world.opening.extend(stranger(), open.id(), TODAY.plusDays(30), "1"))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(world.opening.end(stranger(), open.id(), null, EndReason.EARLY, "1"))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(world.opening.open(officer(), opening(99))).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void refusesAnIdOfSomebodyElse() {
        world.open(1);
        world.people.addIfAbsent(DeclarationFixtures.registered(2));
        var second = opening(2);

        var taken = new OpeningQuarantines.Opening(
                HealthFixtures.id(1),
                second.personId(),
                second.kind(),
                second.area(),
                null,
                null,
                null,
                TODAY,
                TODAY.plusDays(9),
                "1");

        assertThat(world.opening.open(officer(), taken)).isEqualTo(new Answer.Refused(Refusal.ID_TAKEN));
    }

    @Test
    void listsAProvinceByWardInPages() {
        IntStream.range(0, 450)
                .forEach(n -> world.open(opening(
                        n,
                        QuarantineKind.HOME,
                        n % 3 == 0 ? new Area("2021", "58", "586", "22834") : HealthFixtures.VINH_HAI)));
        world.open(opening(1000, QuarantineKind.HOME, new Area("2021", "58", "582", null)));

        List<QuarantineId> all = page(PROVINCE);

        assertThat(all).hasSize(451).doesNotHaveDuplicates().first().isEqualTo(HealthFixtures.id(1000));
        assertThat(page(new Area("2021", "58", "586", "22834"))).hasSize(150);
        assertThat(page(new Area("2021", "58", "58", null))).isEmpty();
        assertThat(page(null)).hasSize(451);
    }

    @Test
    void movesAnEndedOneFromOneListToTheOther() {
        Quarantine one = world.open(1);
        world.open(2);

        world.opening.end(officer(), one.id(), null, EndReason.EARLY, "16/QĐ-UBND");
        world.opening.end(officer(), one.id(), null, EndReason.EARLY, "16/QĐ-UBND");

        assertThat(page(PROVINCE)).containsExactly(HealthFixtures.id(2));
        assertThat(world.listing.page(PROVINCE, false, null, 10).items())
                .extracting(Quarantine::id)
                .containsExactly(one.id());
        assertThat(world.told(SupervisionEvent.Ended.class)).hasSize(1);
    }

    @Test
    void endsByTheCalendarOnceTheLastDayIsOver() {
        Quarantine one = world.open(1);
        Quarantine longer = world.open(2);
        world.opening.extend(officer(), longer.id(), TODAY.plusDays(25), "15/QĐ-UBND");

        world.goTo(HealthFixtures.at(TODAY.plusDays(20), "23:59"));
        world.endings.run();
        assertThat(world.told(SupervisionEvent.Ended.class)).isEmpty();
        world.goTo(HealthFixtures.at(TODAY.plusDays(21), "00:00"));
        world.endings.run();
        world.endings.run();

        assertThat(world.told(SupervisionEvent.Ended.class)).singleElement().satisfies(ended -> {
            assertThat(ended.quarantineId()).isEqualTo(one.id());
            assertThat(ended.ending().reason()).isEqualTo(EndReason.COMPLETED);
            assertThat(ended.ending().endedOn()).isEqualTo(TODAY.plusDays(20));
        });
        assertThat(page(PROVINCE)).containsExactly(longer.id());
    }

    private List<QuarantineId> page(@org.jspecify.annotations.Nullable Area area) {
        List<QuarantineId> all = new java.util.ArrayList<>();
        AreaLists.Found after = null;
        do {
            var page = world.listing.page(area, true, after, 70);
            page.items().forEach(quarantine -> all.add(quarantine.id()));
            after = page.next();
        } while (after != null);
        return all;
    }
}
