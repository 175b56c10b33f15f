package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.VisitFixtures.Diary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.SCHOOL;
import static vn.tokhai.checkin.visit.VisitFixtures.TYPICAL;
import static vn.tokhai.checkin.visit.VisitFixtures.WARD;

/** The visits are a function of the set of reports: whatever their order, and however often each comes. */
class AnyOrderTests {

    private static final Instant START = Instant.parse("2021-06-01T18:00:00Z");
    private static final PairingRules STRICT = new PairingRules(5, 3, Duration.ofMinutes(20), Duration.ofMinutes(15));

    @Property(tries = 400)
    void anyOrderAndRepetitionGivesTheSameVisits(
            @ForAll("reports") List<Scan> reports, @ForAll long seed, @ForAll("places") List<Integer> repeated) {
        List<Scan> shuffled = new ArrayList<>(reports);
        repeated.forEach(index -> shuffled.add(reports.get(index % reports.size())));
        Collections.shuffle(shuffled, new Random(seed));

        Diary inOrder = diaryOf(reports);
        Diary outOfOrder = diaryOf(shuffled);

        assertThat(outOfOrder.believed())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version")
                .isEqualTo(inOrder.believed());
    }

    @Property(tries = 200)
    void whoeverHeardEverythingBelievesWhatIsStored(@ForAll("reports") List<Scan> reports, @ForAll long seed) {
        List<Scan> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(seed));
        Diary diary = diaryOf(shuffled);

        List<Visit> stored = new ArrayList<>();
        DerivingVisits deriving = new DerivingVisits(STRICT);
        for (Instant day = PersonDay.startOf(START.minus(PersonDay.LENGTH));
                day.isBefore(START.plus(Duration.ofDays(5)));
                day = day.plus(PersonDay.LENGTH)) {
            stored.addAll(deriving.of(
                    VisitFixtures.PERSON,
                    diary.of(VisitFixtures.PERSON, day),
                    diary.of(VisitFixtures.PERSON, day.plus(PersonDay.LENGTH))));
        }

        assertThat(diary.believed()).isEqualTo(stored);
    }

    @Property(tries = 200)
    void everyArrivalIsOneVisitOfBoundedLength(@ForAll("reports") List<Scan> reports) {
        Diary diary = diaryOf(reports);

        long arrivals = reports.stream()
                .filter(scan -> scan.direction() == Scan.Direction.IN)
                .count();
        assertThat(diary.believed()).hasSize((int) arrivals).allSatisfy(visit -> {
            Instant end = visit.departedNoLaterThan() == null ? visit.departedAt() : visit.departedNoLaterThan();
            assertThat(end).isBetween(visit.arrivedAt(), visit.arrivedAt().plus(Visit.LONGEST));
            assertThat(visit.departedAt()).isBetween(visit.arrivedAt(), end);
        });
    }

    /** All reports, then the clock passes every deadline. */
    private static Diary diaryOf(List<Scan> reports) {
        Diary diary = new Diary(STRICT);
        reports.forEach(diary::take);
        diary.believed().forEach(visit -> diary.lapse(visit.visitId(), visit.arrivedAt()));
        return diary;
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 100).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Scan>> reports() {
        Arbitrary<Report> report = Combinators.combine(
                        Arbitraries.integers().between(0, 40 * 60),
                        Arbitraries.of(MARKET, SCHOOL),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(-1, 9),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 40))
                .as(Report::new);
        return report.list().ofMinSize(1).ofMaxSize(10).map(AnyOrderTests::scans);
    }

    private static List<Scan> scans(List<Report> reports) {
        List<Scan> scans = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            scans.add(reports.get(i).scan(i));
        }
        return scans;
    }

    record Report(int minute, String place, boolean arrival, int ends, boolean inWard, int lateBy) {

        Scan scan(int index) {
            Instant at = START.plus(Duration.ofMinutes(minute));
            return VisitFixtures.scan(
                    "s" + index,
                    arrival ? Scan.Direction.IN : Scan.Direction.OUT,
                    arrival || ends < 0 ? null : "s" + ends,
                    place,
                    inWard ? WARD : null,
                    arrival ? Scan.Method.VENUE_CODE : Scan.Method.BUTTON,
                    at,
                    at.plus(Duration.ofMinutes(lateBy)),
                    arrival ? TYPICAL : null);
        }
    }
}
