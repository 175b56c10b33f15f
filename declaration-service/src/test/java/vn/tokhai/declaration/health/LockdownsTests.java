package vn.tokhai.declaration.health;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.health.AreaLists.Found;
import vn.tokhai.declaration.health.OpeningLockdowns.Answer;
import vn.tokhai.declaration.health.OpeningLockdowns.Opening;
import vn.tokhai.declaration.health.Supervision.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;
import static vn.tokhai.declaration.health.HealthFixtures.VINH_HAI;
import static vn.tokhai.declaration.health.HealthFixtures.lockdownId;
import static vn.tokhai.declaration.health.HealthFixtures.officer;
import static vn.tokhai.declaration.health.HealthFixtures.person;
import static vn.tokhai.declaration.health.HealthFixtures.stranger;

class LockdownsTests {

    private static final Area DISTRICT = new Area("2021", "58", "586", null);
    private static final Area NEIGHBOUR = new Area("2021", "58", "586", "22834");

    private final HealthWorld world = new HealthWorld();

    @Test
    void opensAQuarantineForEverybodyWhoLivesThereOnce() {
        live(1, VINH_HAI);
        live(2, NEIGHBOUR);
        live(3, DeclarationFixtures.NHA_TRANG);

        lock(1, DISTRICT, null);
        world.runningLockdowns.run();
        world.runningLockdowns.run();

        assertThat(world.told(SupervisionEvent.Started.class))
                .extracting(SupervisionEvent::personId)
                .containsExactlyInAnyOrder(person(1), person(2));
        Quarantine member = world.listing.of(person(1)).getFirst();
        assertThat(member.kind()).isEqualTo(QuarantineKind.LOCKED_DOWN_UNIT);
        assertThat(member.lockdown()).isEqualTo(lockdownId(1));
        assertThat(member.area()).isEqualTo(VINH_HAI);
        assertThat(member.plannedEndOn()).isEqualTo(TODAY.plusDays(13));
        assertThat(world.lockdowns.told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Thôn Thái An Bịa,true", "thon THAI AN bia,true", "Thái,true", "Thôn Thái A,false", "Thôn Mẫu,false"})
    void takesThoseWhoseAddressNamesTheHamlet(String hamlet, boolean member) {
        live(1, VINH_HAI);

        lock(1, VINH_HAI, hamlet);
        world.runningLockdowns.run();

        assertThat(world.listing.of(person(1))).hasSize(member ? 1 : 0);
    }

    @Test
    void takesNewcomersWhoDeclareAnAddressThere() {
        lock(1, VINH_HAI, null);
        world.runningLockdowns.run();

        live(1, VINH_HAI);
        world.joining.declared(person(1));
        live(2, NEIGHBOUR);

        assertThat(world.told(SupervisionEvent.Started.class))
                .extracting(SupervisionEvent::personId)
                .containsExactly(person(1));
    }

    @Test
    void takesNobodyOnceItIsOver() {
        lock(1, VINH_HAI, null);
        world.clock.advance(Duration.ofDays(14));

        live(1, VINH_HAI);
        world.runningLockdowns.run();

        assertThat(world.listing.of(person(1))).isEmpty();
        assertThat(page(DISTRICT)).isEmpty();
        assertThat(world.lockingDown.extend(officer(), lockdownId(1), TODAY.plusDays(20), "15"))
                .isEqualTo(new Answer.Refused(Refusal.ENDED));
    }

    @Test
    void goesOnWhereAnotherInstanceStopped() {
        live(1, VINH_HAI);
        live(2, VINH_HAI);
        lock(1, VINH_HAI, null);
        world.turns.take("lockdown|" + lockdownId(1), Duration.ofMinutes(1));
        world.runningLockdowns.run();
        assertThat(world.told(SupervisionEvent.Started.class)).isEmpty();

        world.turns.giveBack("lockdown|" + lockdownId(1));
        world.joining.join(world.lockdowns.find(lockdownId(1)).orElseThrow(), person(1), VINH_HAI);
        world.runningLockdowns.run();

        assertThat(world.told(SupervisionEvent.Started.class)).hasSize(2);
    }

    @Test
    void carriesAnExtensionAndTheEndToTheMembers() {
        live(1, VINH_HAI);
        lock(1, VINH_HAI, null);
        world.runningLockdowns.run();

        world.lockingDown.extend(officer(), lockdownId(1), TODAY.plusDays(20), "15");
        world.lockingDown.extend(officer(), lockdownId(1), TODAY.plusDays(20), "15");
        world.runningLockdowns.run();
        assertThat(world.listing.of(person(1)).getFirst().plannedEndOn()).isEqualTo(TODAY.plusDays(20));

        world.clock.advance(Duration.ofDays(2));
        world.lockingDown.lift(officer(), lockdownId(1), "16");
        world.lockingDown.lift(officer(), lockdownId(1), "16");
        world.runningLockdowns.run();
        world.runningLockdowns.run();

        assertThat(world.told(SupervisionEvent.Ended.class))
                .singleElement()
                .satisfies(told -> assertThat(told.ending().endedOn()).isEqualTo(TODAY.plusDays(2)));
        assertThat(world.lockdowns.told()).extracting(Lockdown::version).containsExactly(1L, 2L, 3L);
        assertThat(page(DISTRICT)).isEmpty();
    }

    @Test
    void leavesNoMemberBehindWhoJoinedWhileItWasLifted() {
        live(1, VINH_HAI);
        lock(1, VINH_HAI, null);
        Lockdown read = world.lockdowns.find(lockdownId(1)).orElseThrow();
        world.lockingDown.lift(officer(), lockdownId(1), "16");
        world.runningLockdowns.run();

        world.joining.join(read, person(1), VINH_HAI);
        world.runningLockdowns.run();

        assertThat(world.listing.of(person(1)).getFirst().open()).isFalse();
    }

    @Test
    void takesBackWhatNeverBegan() {
        live(1, VINH_HAI);
        assertThat(world.lockingDown.open(officer(), opening(1, VINH_HAI, null, TODAY.plusDays(3), TODAY.plusDays(9))))
                .isInstanceOf(Answer.Now.class);
        world.runningLockdowns.run();

        world.lockingDown.lift(officer(), lockdownId(1), "16");
        world.runningLockdowns.run();

        assertThat(world.told(SupervisionEvent.Ended.class))
                .singleElement()
                .satisfies(told -> assertThat(told.ending().reason()).isEqualTo(EndReason.OPENED_IN_ERROR));
    }

    @Test
    void refusesWhatContradicts() {
        lock(1, VINH_HAI, null);
        LocalDate end = TODAY.plusDays(13);

        assertThat(world.lockingDown.open(officer(), opening(1, VINH_HAI, null, TODAY, end)))
                .isInstanceOf(Answer.Now.class);
        assertThat(world.lockingDown.open(officer(), opening(1, NEIGHBOUR, null, TODAY, end)))
                .isEqualTo(new Answer.Refused(Refusal.ID_TAKEN));
        assertThat(world.lockingDown.open(stranger(), opening(2, VINH_HAI, null, TODAY, end)))
                .isEqualTo(new Answer.OutsideArea());
        assertThat(world.lockingDown.lift(stranger(), lockdownId(1), "1")).isEqualTo(new Answer.Unknown());
        assertThat(world.lockingDown.extend(officer(), lockdownId(1), TODAY, "1"))
                .isEqualTo(new Answer.Refused(Refusal.NOT_LATER));
        for (LocalDate wrong : List.of(TODAY.minusDays(1), TODAY.plusDays(121), LocalDate.MAX)) {
            assertThat(world.lockingDown.open(officer(), opening(2, VINH_HAI, null, TODAY, wrong)))
                    .isEqualTo(new Answer.Refused(Refusal.BAD_DATES));
        }
        assertThat(world.lockingDown.open(officer(), opening(2, VINH_HAI, null, LocalDate.MAX, LocalDate.MAX)))
                .isEqualTo(new Answer.Refused(Refusal.BAD_DATES));
        assertThat(world.lockdowns.told()).hasSize(1);
    }

    @Test
    void pagesThroughTheOpenOnes() {
        IntStream.range(0, 250).forEach(n -> lock(n, n % 2 == 0 ? VINH_HAI : NEIGHBOUR, null));
        List<LockdownId> seen = new ArrayList<>();
        Found after = null;
        do {
            var page = world.lockingDown.page(DISTRICT, after, 60);
            page.items().forEach(lockdown -> seen.add(lockdown.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(250).doesNotHaveDuplicates();
    }

    @Test
    void findsNothingOfSomebodyErased() {
        live(1, VINH_HAI);
        world.people.clear();
        lock(1, VINH_HAI, null);

        world.runningLockdowns.run();
        world.joining.declared(person(1));
        world.joining.declared(new vn.tokhai.declaration.PersonId(new UUID(1, 1)));

        assertThat(world.told()).isEmpty();
    }

    private List<LockdownId> page(Area area) {
        return world.lockingDown.page(area, null, 50).items().stream()
                .map(Lockdown::id)
                .toList();
    }

    private void live(int n, Area area) {
        world.people.addIfAbsent(DeclarationFixtures.declared(n, area, world.clock.instant()));
        world.joining.declared(person(n));
    }

    private void lock(int n, Area area, @Nullable String hamlet) {
        assertThat(world.lockingDown.open(officer(), opening(n, area, hamlet, TODAY, TODAY.plusDays(13))))
                .isInstanceOf(Answer.Now.class);
    }

    private static Opening opening(int n, Area area, @Nullable String hamlet, LocalDate from, LocalDate until) {
        return new Opening(lockdownId(n), area, hamlet, from, until, "12/QĐ-UBND");
    }
}
