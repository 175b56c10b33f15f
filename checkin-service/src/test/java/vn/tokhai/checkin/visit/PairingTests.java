package vn.tokhai.checkin.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.VisitFixtures.Diary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.SCHOOL;
import static vn.tokhai.checkin.visit.VisitFixtures.WARD;
import static vn.tokhai.checkin.visit.VisitFixtures.at;
import static vn.tokhai.checkin.visit.VisitFixtures.by;
import static vn.tokhai.checkin.visit.VisitFixtures.in;
import static vn.tokhai.checkin.visit.VisitFixtures.out;
import static vn.tokhai.checkin.visit.VisitFixtures.receivedAt;

class PairingTests {

    private final Diary diary = new Diary();

    @Test
    void opensAVisitOnArrival() {
        List<Visit> told = diary.take(in("a", MARKET, at("09:00")));

        assertThat(told).singleElement().satisfies(visit -> {
            assertThat(visit.visitId()).isEqualTo("a");
            assertThat(visit.arrivedAt()).isEqualTo(at("09:00"));
            assertThat(visit.closed()).isFalse();
            assertThat(visit.version()).isEqualTo(1);
        });
    }

    @Test
    void closesTheVisitThatADepartureNames() {
        diary.take(in("a", MARKET, at("09:00")));

        List<Visit> told = diary.take(out("x", "a", MARKET, at("09:40")));

        assertThat(told).singleElement().satisfies(visit -> {
            assertThat(visit.departedAt()).isEqualTo(at("09:40"));
            assertThat(visit.departedNoLaterThan()).isNull();
            assertThat(visit.departure()).isEqualTo(Departure.BUTTON);
            assertThat(visit.version()).isEqualTo(2);
        });
    }

    @Test
    void closesTheNewestVisitAtThePlaceWhenNoneIsNamed() {
        diary.take(in("a", MARKET, at("07:00")));
        diary.take(in("b", MARKET, at("09:00")));

        diary.take(by(Scan.Method.STAFF, out("x", null, MARKET, at("09:40"))));

        assertThat(diary.believed("b").departure()).isEqualTo(Departure.STAFF);
        assertThat(diary.believed("b").departedAt()).isEqualTo(at("09:40"));
        assertThat(diary.believed("a").departure()).isEqualTo(Departure.NEXT_ARRIVAL);
    }

    @Test
    void holdsADepartureThatComesBeforeItsArrival() {
        assertThat(diary.take(out("x", "a", MARKET, at("09:40")))).isEmpty();

        List<Visit> told = diary.take(in("a", MARKET, at("09:00")));

        assertThat(told).singleElement().satisfies(visit -> {
            assertThat(visit.departedAt()).isEqualTo(at("09:40"));
            assertThat(visit.version()).isEqualTo(1);
        });
    }

    @Test
    void holdsAnUnnamedDepartureThatComesBeforeItsArrival() {
        diary.take(out("x", null, MARKET, at("09:40")));

        diary.take(in("a", MARKET, at("09:00")));

        assertThat(diary.believed("a").departedAt()).isEqualTo(at("09:40"));
    }

    @Test
    void changesNothingOnRepetitionButTellsTheVisitsConcernedAgain() {
        diary.take(in("a", MARKET, at("09:00")));
        diary.take(out("x", "a", MARKET, at("09:40")));
        Visit before = diary.believed("a");

        List<Visit> again = diary.take(in("a", MARKET, at("09:00")));
        List<Visit> outAgain = diary.take(out("x", "a", MARKET, at("09:40")));

        assertThat(again).containsExactly(before);
        assertThat(outAgain).containsExactly(before);
    }

    @Test
    void tellsVisitsClosedByAnArrivalAgainWhenTheArrivalIsRepeated() {
        diary.take(in("a", MARKET, at("09:00")));
        diary.take(in("b", SCHOOL, at("10:00")));

        List<Visit> again = diary.take(in("b", SCHOOL, at("10:00")));

        assertThat(again).extracting(Visit::visitId).containsExactly("a", "b");
    }

    @Test
    void countsTheReportReceivedFirstWhenAScanIsSentTwice() {
        diary.take(receivedAt(at("11:00"), in("a", MARKET, at("09:00"))));
        diary.take(receivedAt(at("09:01"), in("a", MARKET, at("09:00"))));

        assertThat(diary.believed("a").trust().reasons()).doesNotContain(Trust.Reason.LATE_UPLOAD);
    }

    @Test
    void closesAnOpenVisitByArrivalElsewhereAsARange() {
        diary.take(in("a", MARKET, at("06:00")));
        diary.take(in("b", SCHOOL, at("11:00")));

        Visit left = diary.believed("a");
        assertThat(left.departure()).isEqualTo(Departure.NEXT_ARRIVAL);
        assertThat(left.departedAt()).isEqualTo(at("08:00"));
        assertThat(left.departedNoLaterThan()).isEqualTo(at("11:00"));
        assertThat(diary.believed("b").closed()).isFalse();
    }

    @Test
    void endsTheRangeAtTheNextArrivalWhenThatIsSooner() {
        diary.take(in("a", MARKET, at("06:00")));
        diary.take(in("b", SCHOOL, at("06:30")));

        assertThat(diary.believed("a").departedAt()).isEqualTo(at("06:30"));
        assertThat(diary.believed("a").departedNoLaterThan()).isEqualTo(at("06:30"));
    }

    @Test
    void doesNotTakeGoingIntoAWardForLeaving() {
        diary.take(in("gate", MARKET, at("09:00")));
        diary.take(in("ward", MARKET, WARD, at("09:10")));

        assertThat(diary.believed("gate").closed()).isFalse();
    }

    @Test
    void endsGateAndWardWhenThePlaceIsLeftAsAWhole() {
        diary.take(in("gate", MARKET, at("09:00")));
        diary.take(in("ward", MARKET, WARD, at("09:10")));

        diary.take(out("x", null, MARKET, at("10:00")));

        assertThat(diary.believed()).extracting(Visit::departedAt).containsOnly(at("10:00"));
    }

    @Test
    void doesNotEndAnotherUnitByAnUnnamedDeparture() {
        diary.take(in("ward", MARKET, WARD, at("09:10")));

        diary.take(VisitFixtures.scan(
                "x", Scan.Direction.OUT, null, MARKET, SCHOOL, Scan.Method.STAFF, at("10:00"), at("10:00"), null));

        assertThat(diary.believed("ward").closed()).isFalse();
    }

    @Test
    void replacesAnImputedEndByALaterRealOne() {
        diary.take(in("a", MARKET, at("06:00")));
        diary.lapse("a", at("06:00"));
        Visit imputed = diary.believed("a");

        diary.take(receivedAt(at("20:00"), out("x", "a", MARKET, at("09:40"))));

        assertThat(imputed.departure()).isEqualTo(Departure.TYPICAL_STAY);
        assertThat(diary.believed("a").departure()).isEqualTo(Departure.BUTTON);
        assertThat(diary.believed("a").departedAt()).isEqualTo(at("09:40"));
        assertThat(diary.believed("a").departedNoLaterThan()).isNull();
    }

    @Test
    void takesACorrectionOfANamedDeparture() {
        diary.take(in("a", MARKET, at("06:00")));
        diary.take(out("x", "a", MARKET, at("09:40")));

        diary.take(receivedAt(at("12:00"), out("y", "a", MARKET, at("07:15"))));

        assertThat(diary.believed("a").departedAt()).isEqualTo(at("07:15"));
    }

    @Test
    void ignoresADepartureAtAnotherPlaceBeforeTheArrivalOrAfterTheLongestStay() {
        diary.take(in("a", MARKET, at("06:00")));

        diary.take(out("elsewhere", "a", SCHOOL, at("07:00")));
        diary.take(out("before", "a", MARKET, at("05:00")));
        diary.take(out("after", "a", MARKET, at("18:01")));

        assertThat(diary.believed("a").closed()).isFalse();
    }

    @Test
    void pairsAcrossMidnight() {
        diary.take(in("a", MARKET, at("23:50")));

        diary.take(out("x", "a", MARKET, at("23:50").plus(Duration.ofMinutes(20))));

        assertThat(diary.believed("a").departedAt()).isEqualTo(Instant.parse("2021-06-02T00:10:00Z"));
        assertThat(diary.believed("a").version()).isEqualTo(2);
    }

    @Test
    void pairsAcrossMidnightWhenTheArrivalComesLate() {
        diary.take(out("x", null, MARKET, at("23:50").plus(Duration.ofMinutes(20))));
        diary.take(in("b", SCHOOL, at("23:50").plus(Duration.ofHours(3))));

        diary.take(in("a", MARKET, at("23:50")));

        assertThat(diary.believed("a").departedAt()).isEqualTo(Instant.parse("2021-06-02T00:10:00Z"));
    }

    @Test
    void givesALateArrivalTheDepartureThatAnOlderVisitHeld() {
        diary.take(in("old", MARKET, at("06:00")));
        diary.take(out("x", null, MARKET, at("10:00")));

        diary.take(in("new", MARKET, at("09:00")));

        assertThat(diary.believed("new").departedAt()).isEqualTo(at("10:00"));
        assertThat(diary.believed("old").departure()).isEqualTo(Departure.NEXT_ARRIVAL);
    }

    @Test
    void leavesClosedVisitsAloneWhenTheirLongestStayIsOver() {
        diary.take(in("a", MARKET, at("06:00")));
        diary.take(out("x", "a", MARKET, at("07:00")));

        assertThat(diary.lapse("a", at("06:00"))).isEmpty();
        assertThat(diary.lapse("unknown", at("06:00"))).isEmpty();
    }
}
