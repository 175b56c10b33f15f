package vn.tokhai.declaration.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryDataReadings;
import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.KeepingStanding;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.health.HealthReport.Reporter;
import vn.tokhai.declaration.health.OpeningQuarantines.Opening;

/** The supervision of health on fakes. */
final class HealthWorld {

    final TestClock clock = new TestClock();
    final InMemoryPeople people = new InMemoryPeople();
    final InMemorySupervisions supervisions = new InMemorySupervisions();
    final InMemoryDirectory directory = new InMemoryDirectory();
    final InMemoryHealthReports reports = new InMemoryHealthReports();
    final InMemoryHealthDangers dangers = new InMemoryHealthDangers();
    final InMemoryBoards boards = new InMemoryBoards();
    final InMemoryTurns turns = new InMemoryTurns();
    final InMemoryDataReadings readings = new InMemoryDataReadings();
    final ReportPlans plans = HealthFixtures.plans();
    final AreaLists lists = new AreaLists(directory);
    final EndDates endDates = new EndDates(directory);
    final KeepingStanding standing = new KeepingStanding(
            people, DeclarationFixtures.GROUPS, List.of(new QuarantineCircumstances(supervisions)), clock);
    final OpeningQuarantines opening =
            new OpeningQuarantines(people, supervisions, lists, endDates, plans, standing, clock);
    final ListingQuarantines listing = new ListingQuarantines(lists, supervisions);
    final ReportingHealth reporting =
            new ReportingHealth(reports, dangers, boards, lists, HealthFixtures.form(), plans, clock);
    final RunningSlots slots = slots();
    final ListingMissing missing = new ListingMissing(lists, boards, slots, plans, clock);
    final EndingQuarantines endings = new EndingQuarantines(endDates, listing, opening, turns, clock);
    final ListingDangers dangerLists = new ListingDangers(lists, dangers, clock);
    final ReadingReports reading = new ReadingReports(reports, readings, clock);

    final InMemoryLockdowns lockdowns = new InMemoryLockdowns();
    final InMemoryResidences residences = new InMemoryResidences();
    final OpeningLockdowns lockingDown = new OpeningLockdowns(lockdowns, lists, directory, clock);
    final JoiningLockdowns joining =
            new JoiningLockdowns(people, lockdowns, residences, lists, directory, opening, clock);
    final RunningLockdowns runningLockdowns =
            new RunningLockdowns(lockdowns, joining, opening, listing, residences, lists, directory, turns, clock);

    /** Another instance of the job. */
    RunningSlots slots() {
        return new RunningSlots(lists, listing, reports, boards, turns, plans, clock);
    }

    Quarantine open(int n) {
        return open(HealthFixtures.opening(n));
    }

    Quarantine open(Opening asked) {
        if (people.find(asked.personId()).isEmpty()) {
            people.addIfAbsent(DeclarationFixtures.registered(
                    (int) (asked.personId().value().getLeastSignificantBits() & 0xFFFFFF)));
        }
        return ((OpeningQuarantines.Answer.Now) opening.open(HealthFixtures.officer(), asked)).quarantine();
    }

    ReportingHealth.Answer report(Quarantine quarantine, int id, Map<String, Object> answers) {
        return reporting.report(
                opening.find(quarantine.id()).orElseThrow(),
                new Reporter(Reporter.Role.PERSON, quarantine.personId().toString()),
                HealthFixtures.reportId(id),
                clock.instant(),
                answers);
    }

    void goTo(Instant at) {
        clock.advance(Duration.between(clock.instant(), at));
    }

    List<SupervisionEvent> told() {
        return Stream.of(supervisions.events(), reports.events(), dangers.events(), boards.events())
                .flatMap(List::stream)
                .toList();
    }

    <T extends SupervisionEvent> List<T> told(Class<T> type) {
        return told().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
