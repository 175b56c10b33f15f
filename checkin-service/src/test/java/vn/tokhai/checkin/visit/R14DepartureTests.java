package vn.tokhai.checkin.visit;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.visit.Trust.Grade;
import vn.tokhai.checkin.visit.Trust.Reason;
import vn.tokhai.checkin.visit.VisitFixtures.Diary;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.visit.VisitFixtures.MARKET;
import static vn.tokhai.checkin.visit.VisitFixtures.SCHOOL;
import static vn.tokhai.checkin.visit.VisitFixtures.at;
import static vn.tokhai.checkin.visit.VisitFixtures.by;
import static vn.tokhai.checkin.visit.VisitFixtures.in;
import static vn.tokhai.checkin.visit.VisitFixtures.out;
import static vn.tokhai.checkin.visit.VisitFixtures.receivedAt;

/** Each visit says how its end is known; imputed ends are ranges; corrections count. */
class R14DepartureTests {

    private final Diary diary = new Diary();

    @Test
    void saysWhetherButtonScanOrStaffEndedIt() {
        diary.take(in("a", MARKET, at("06:00")));
        diary.take(out("x", "a", MARKET, at("07:00")));
        diary.take(in("b", MARKET, at("08:00")));
        diary.take(by(Scan.Method.PERSONAL_CODE, out("y", null, MARKET, at("09:00"))));
        diary.take(in("c", MARKET, at("10:00")));
        diary.take(by(Scan.Method.STAFF, out("z", "c", MARKET, at("11:00"))));

        assertThat(diary.believed())
                .extracting(Visit::departure)
                .containsExactly(Departure.BUTTON, Departure.SCAN, Departure.STAFF);
        assertThat(diary.believed()).extracting(Visit::departedNoLaterThan).containsOnlyNulls();
    }

    @Test
    void givesAnImputedEndAsARangeAndGradesItC() {
        diary.take(in("a", MARKET, at("06:00")));

        diary.lapse("a", at("06:00"));

        Visit visit = diary.believed("a");
        assertThat(visit.departure()).isEqualTo(Departure.TYPICAL_STAY);
        assertThat(visit.departedAt()).isEqualTo(at("08:00"));
        assertThat(visit.departedNoLaterThan()).isEqualTo(at("18:00"));
        assertThat(visit.trust().grade()).isEqualTo(Grade.C);
        assertThat(visit.trust().reasons())
                .containsExactly(Reason.PHONE_VERIFIED, Reason.PAPER_CODE, Reason.DEPARTURE_IMPUTED);
    }

    @Test
    void gradesAnEndByArrivalElsewhereC() {
        diary.take(by(Scan.Method.PERSONAL_CODE, in("a", MARKET, at("06:00"))));
        diary.take(in("b", SCHOOL, at("07:00")));

        assertThat(diary.believed("a").trust().grade()).isEqualTo(Grade.C);
    }

    @Test
    void restoresTheGradeWhenTheRealEndBecomesKnown() {
        diary.take(by(Scan.Method.PERSONAL_CODE, in("a", MARKET, at("06:00"))));
        diary.lapse("a", at("06:00"));

        diary.take(receivedAt(at("20:00"), by(Scan.Method.STAFF, out("x", "a", MARKET, at("09:00")))));

        assertThat(diary.believed("a").trust().grade()).isEqualTo(Grade.A);
        assertThat(diary.believed("a").trust().reasons())
                .containsExactly(Reason.PERSONAL_CODE_SCANNED_BY_STAFF, Reason.DEPARTURE_BY_STAFF);
    }

    @Test
    void letsALaterReportCorrectAnEarlierOneWhateverArrivesFirst() {
        diary.take(receivedAt(at("12:00"), out("correction", "a", MARKET, at("07:15"))));
        diary.take(in("a", MARKET, at("06:00")));
        diary.take(receivedAt(at("09:40"), out("button", "a", MARKET, at("09:40"))));

        assertThat(diary.believed("a").departedAt()).isEqualTo(at("07:15"));
    }
}
