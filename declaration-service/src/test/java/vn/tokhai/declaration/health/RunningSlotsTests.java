package vn.tokhai.declaration.health;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.health.ListingMissing.Missing;
import vn.tokhai.declaration.health.ListingMissing.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;
import static vn.tokhai.declaration.health.HealthFixtures.WELL;
import static vn.tokhai.declaration.health.HealthFixtures.at;
import static vn.tokhai.declaration.health.HealthFixtures.officer;

/** One afternoon slot: open from 14:00, reminded at 17:30, due at 19:00. */
class RunningSlotsTests {

    private static final Area DISTRICT = new Area("2021", "58", "586", null);
    private final HealthWorld world = new HealthWorld();
    private final Quarantine first = world.open(1);
    private final Quarantine second = world.open(2);

    @Test
    void listsWhoIsDueWhileTheSlotIsOpen() {
        runAt("13:59");
        assertThat(due()).isEmpty();

        runAt("14:00");
        assertThat(due()).containsExactlyInAnyOrder(first.id(), second.id());

        world.report(first, 1, WELL);
        assertThat(due()).containsExactly(second.id());
        assertThat(overdue()).isEmpty();
    }

    @Test
    void remindsOnceAndOnlyThoseWhoHaveNotReported() {
        runAt("14:00");
        world.report(first, 1, WELL);

        runAt("17:29");
        assertThat(world.told(SupervisionEvent.Reminded.class)).isEmpty();
        runAt("17:30");
        runAt("17:31");

        assertThat(world.told(SupervisionEvent.Reminded.class))
                .extracting(SupervisionEvent::quarantineId)
                .containsExactly(second.id());
    }

    @Test
    void tellsOfAMissedSlotOnceWithAnyNumberOfInstances() {
        runAt("14:00");
        world.report(first, 1, WELL);
        world.goTo(at(TODAY, "19:02"));

        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 10)
                    .forEach(i -> workers.submit(() -> world.slots().run()));
        }
        // also when the marks are lost and everything is done again
        world.turns.clear();
        world.slots.run();

        assertThat(world.told(SupervisionEvent.Overdue.class)).singleElement().satisfies(told -> {
            assertThat(told.quarantineId()).isEqualTo(second.id());
            assertThat(told.slot().id()).isEqualTo("2021-06-01|afternoon");
            assertThat(told.at()).isEqualTo("2021-06-01T12:00:00Z");
        });
        assertThat(overdue()).containsExactly(second.id());
        assertThat(due()).isEmpty();
    }

    @Test
    void takesALateReportOffTheListOfTheOverdue() {
        runAt("14:00");
        runAt("19:02");

        world.report(second, 1, WELL);

        assertThat(overdue()).containsExactly(first.id());
    }

    @Test
    void catchesUpAfterAnOutage() {
        world.goTo(at(TODAY.plusDays(1), "13:00"));

        world.slots.run();

        assertThat(world.told(SupervisionEvent.Overdue.class))
                .extracting(told -> told.slot().id())
                .containsExactlyInAnyOrder(
                        "2021-06-01|afternoon", "2021-06-01|afternoon", "2021-06-02|morning", "2021-06-02|morning");
        assertThat(world.told(SupervisionEvent.Reminded.class)).isEmpty();
    }

    @Test
    void expectsNothingOfAQuarantineThatEnded() {
        runAt("14:00");

        world.opening.end(officer(), first.id(), null, EndReason.EARLY, "1");
        assertThat(due()).containsExactly(second.id());
        runAt("19:02");

        assertThat(overdue()).containsExactly(second.id());
        assertThat(world.told(SupervisionEvent.Overdue.class)).hasSize(1);
    }

    @Test
    void pagesThroughWhoIsMissing() {
        IntStream.range(10, 460).forEach(world::open);
        runAt("14:00");
        runAt("19:02");

        List<QuarantineId> all = new ArrayList<>();
        Position after = null;
        do {
            ListingMissing.Page page = world.missing.overdue(DISTRICT, after, 60);
            page.missing().forEach(missing -> all.add(missing.quarantine().id()));
            after = page.next();
        } while (after != null);

        assertThat(all).hasSize(452).doesNotHaveDuplicates();
        assertThat(world.told(SupervisionEvent.Overdue.class)).hasSize(452);
    }

    private void runAt(String time) {
        world.goTo(at(TODAY, time));
        world.slots.run();
    }

    private List<QuarantineId> due() {
        return ids(world.missing.due(DISTRICT, null, 100));
    }

    private List<QuarantineId> overdue() {
        return ids(world.missing.overdue(DISTRICT, null, 100));
    }

    private static List<QuarantineId> ids(ListingMissing.Page page) {
        return page.missing().stream()
                .map(Missing::quarantine)
                .map(Quarantine::id)
                .toList();
    }
}
