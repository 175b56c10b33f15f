package vn.tokhai.declaration.health;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.health.Boards.Board;
import vn.tokhai.declaration.health.Boards.Key;
import vn.tokhai.declaration.health.Boards.Phase;
import vn.tokhai.declaration.health.Directory.Entry;
import vn.tokhai.declaration.health.Directory.Place;
import vn.tokhai.declaration.health.HealthDanger.Acknowledgement;
import vn.tokhai.declaration.health.HealthReport.Reporter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.NOON;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;

/** What every store has to keep; run on the fakes, on the embedded store and on a real MongoDB. Person 1 is known. */
public abstract class HealthPortsContract {

    private final Quarantine quarantine = HealthFixtures.quarantine(1, QuarantineKind.CENTRALISED);
    private final Slot slot = HealthFixtures.plans().slotsOn(TODAY).getLast();

    protected abstract Supervisions supervisions();

    protected abstract Directory directory();

    protected abstract HealthReports reports();

    protected abstract HealthDangers dangers();

    protected abstract Boards boards();

    protected abstract Turns turns();

    protected abstract Lockdowns lockdowns();

    protected abstract Residences residences();

    @Test
    void givesALockdownBackAndRefusesStaleWrites() {
        Lockdown open = HealthFixtures.lockdown(1, HealthFixtures.VINH_HAI, "Thôn Thái An Bịa");
        Lockdown longer = open.extendedTo(TODAY.plusDays(20), HealthFixtures.DECISION);
        Lockdown lifted = longer.liftedOn(TODAY, HealthFixtures.DECISION);
        Lockdown whole = HealthFixtures.lockdown(2, HealthFixtures.VINH_HAI, null);

        assertThat(lockdowns().find(open.id())).isEmpty();
        assertThat(lockdowns().write(longer)).isFalse();
        assertThat(lockdowns().write(open)).isTrue();
        assertThat(lockdowns().write(open)).isFalse();
        assertThat(lockdowns().write(whole)).isTrue();
        assertThat(lockdowns().find(open.id())).contains(open);
        assertThat(lockdowns().write(longer)).isTrue();
        assertThat(lockdowns().write(longer)).isFalse();
        assertThat(lockdowns().write(lifted)).isTrue();
        assertThat(lockdowns().findAll(List.of(open.id(), whole.id(), HealthFixtures.lockdownId(9))))
                .containsExactlyInAnyOrder(lifted, whole);
    }

    @Test
    void keepsTheNewestResidence() {
        var first = new Residences.Residence(HealthFixtures.person(1), AreaPath.of(HealthFixtures.VINH_HAI), 3);
        var second = new Residences.Residence(HealthFixtures.person(1), new AreaPath("2025:56/22333"), 0);

        assertThat(residences().find(first.personId())).isEmpty();
        residences().put(first);
        residences().put(second);

        assertThat(residences().find(first.personId())).contains(second);
    }

    @Test
    void givesASupervisionBackAndRefusesStaleWrites() {
        Supervision open = new Supervision(quarantine.personId(), List.of(quarantine), 1);
        Quarantine changed = quarantine
                .extendedTo(TODAY.plusDays(30), HealthFixtures.DECISION)
                .endedBy(new Quarantine.Ending(TODAY, EndReason.EARLY, HealthFixtures.DECISION));
        Supervision ended = new Supervision(quarantine.personId(), List.of(changed), 2);

        assertThat(supervisions().find(quarantine.personId())).isEmpty();
        assertThat(supervisions().write(ended, List.of(quarantine.started()))).isFalse();
        assertThat(supervisions().write(open, List.of(quarantine.started()))).isTrue();
        assertThat(supervisions().write(open, List.of(quarantine.started()))).isFalse();
        assertThat(supervisions().find(quarantine.personId())).contains(open);
        assertThat(supervisions().write(ended, List.of(quarantine.started()))).isTrue();
        assertThat(supervisions().find(quarantine.personId())).contains(ended);
        assertThat(supervisions().findAll(List.of(quarantine.personId(), HealthFixtures.person(77))))
                .extracting(Supervision::version)
                .containsExactly(2L);
    }

    @Test
    void givesAnIdToTheFirst() {
        assertThat(supervisions().personOf(HealthFixtures.id(5))).isEmpty();
        assertThat(supervisions().claim(HealthFixtures.id(5), HealthFixtures.person(1)))
                .isEqualTo(HealthFixtures.person(1));
        assertThat(supervisions().claim(HealthFixtures.id(5), HealthFixtures.person(2)))
                .isEqualTo(HealthFixtures.person(1));
        assertThat(supervisions().personOf(HealthFixtures.id(5))).contains(HealthFixtures.person(1));
    }

    @Test
    void keepsAListInPages() {
        IntStream.range(0, Directory.PAGE + 5).forEach(n -> directory().enter("a", entry(n)));
        int page = directory().enter("a", entry(Directory.PAGE + 4));
        directory().leave(new Place("a", 0), "key-7");

        assertThat(page).isEqualTo(1);
        assertThat(directory().pages(List.of("a", "b"))).isEqualTo(Map.of("a", 2));
        var read = directory().read(List.of(new Place("a", 0), new Place("a", 1), new Place("b", 0)));
        assertThat(read).containsOnlyKeys(new Place("a", 0), new Place("a", 1));
        assertThat(read.get(new Place("a", 0))).hasSize(Directory.PAGE - 1).doesNotContain(entry(7));
        assertThat(read.get(new Place("a", 1))).hasSize(5);
    }

    @Test
    void losesNothingWhenManyEnterAtOnce() {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 300)
                    .forEach(n -> workers.submit(() -> directory().enter("many", entry(n))));
        }

        int pages = directory().pages(List.of("many")).getOrDefault("many", 0);
        assertThat(
                        directory()
                                .read(IntStream.range(0, pages)
                                        .mapToObj(page -> new Place("many", page))
                                        .toList())
                                .values()
                                .stream()
                                .flatMap(List::stream))
                .hasSize(300)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesReportsBackAndRefusesStaleWrites() {
        ReportDay first = ReportDay.empty(quarantine.id(), TODAY).with(report(1));
        ReportDay second = first.with(report(2));
        ReportDay.Key key = new ReportDay.Key(quarantine.id(), TODAY);

        assertThat(reports().write(quarantine.personId(), second, List.of())).isFalse();
        assertThat(reports().write(quarantine.personId(), first, List.of(quarantine.started())))
                .isTrue();
        assertThat(reports().write(quarantine.personId(), first, List.of())).isFalse();
        assertThat(reports().write(quarantine.personId(), second, List.of(quarantine.started())))
                .isTrue();
        assertThat(reports()
                        .find(
                                quarantine.personId(),
                                List.of(key, new ReportDay.Key(quarantine.id(), TODAY.plusDays(1)))))
                .containsExactly(second);
        assertThat(reports().filled(List.of(key))).isEqualTo(Map.of(key, Set.of(slot.id())));
    }

    @Test
    void givesADangerBackAndAcknowledgesItOnce() {
        HealthDanger danger = new HealthDanger(
                DangerId.of(quarantine.id(), HealthFixtures.reportId(1)),
                quarantine.personId(),
                quarantine.id(),
                HealthFixtures.reportId(1),
                quarantine.area(),
                List.of("low-spo2", "drowsiness"),
                NOON,
                3,
                null,
                1);
        HealthDanger seen = danger.acknowledged(new Acknowledgement("officer.ninhthuan", NOON, "đã đến"));

        dangers().addIfAbsent(danger);
        dangers().addIfAbsent(seen);

        assertThat(dangers().find(danger.id())).contains(danger);
        assertThat(dangers().write(seen, List.of(quarantine.started()))).isTrue();
        assertThat(dangers().write(seen, List.of())).isFalse();
        assertThat(dangers().findAll(List.of(danger.id()))).containsExactly(seen);
    }

    @Test
    void movesABoardOnOnce() {
        Key key = new Key(slot, AreaPath.of(quarantine.area()), 0);
        boards().addIfAbsent(key, List.of(OpeningQuarantines.entryOf(quarantine), entry(9)));
        boards().addIfAbsent(key, List.of());
        Board board = boards().find(key).orElseThrow();

        boards().fulfil(slot, key.area(), 0, quarantine.id());

        assertThat(boards().advance(board, Phase.CLOSED, List.of(quarantine.started())))
                .isTrue();
        assertThat(boards().advance(board, Phase.CLOSED, List.of(quarantine.started())))
                .isFalse();
        assertThat(boards().findAll(List.of(key))).containsExactly(new Board(key, List.of(entry(9)), Phase.CLOSED, 2));
    }

    @Test
    void givesATurnToOneAtATime() {
        assertThat(turns().take("work", Duration.ofMinutes(1))).isTrue();
        assertThat(turns().take("work", Duration.ofMinutes(1))).isFalse();
        turns().giveBack("work");
        assertThat(turns().take("work", Duration.ofMinutes(1))).isTrue();

        assertThat(turns().markOf("work")).isEmpty();
        turns().mark("work", "half");
        turns().mark("work", "done");
        assertThat(turns().markOf("work")).contains("done");
    }

    private HealthReport report(int n) {
        Map<String, Object> values = Map.of(
                "symptoms", List.of("cough", "fever"), "temperature", new BigDecimal("38.2"), "note", "mệt, =1+1");
        return new HealthReport(
                HealthFixtures.reportId(n),
                slot,
                true,
                new Reporter(Reporter.Role.GUARDIAN, HealthFixtures.person(2).toString()),
                NOON,
                NOON,
                new HealthAnswers(1, values),
                DangerId.of(quarantine.id(), HealthFixtures.reportId(n)));
    }

    private static Entry entry(int n) {
        return new Entry("key-" + n, "person-" + n);
    }
}
