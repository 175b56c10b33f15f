package vn.tokhai.checkin.visit;

import java.time.Duration;

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
import static vn.tokhai.checkin.visit.VisitFixtures.receivedAt;

/** Daily cap and burst mark a visit suspect; they never drop it. */
class R03SuspectVisitsTests {

    private final Diary diary = new Diary(new PairingRules(10, 4, Duration.ofMinutes(5), Duration.ofMinutes(15)));

    @Test
    void marksArrivalsBeyondTheDailyCapAndKeepsThem() {
        for (int i = 0; i < 12; i++) {
            diary.take(in("s%02d".formatted(i), i % 2 == 0 ? MARKET : SCHOOL, at("%02d:00".formatted(i))));
        }

        assertThat(diary.believed()).hasSize(12);
        assertThat(diary.believed())
                .filteredOn(visit -> visit.trust().reasons().contains(Reason.DAILY_CAP))
                .extracting(Visit::visitId)
                .containsExactly("s10", "s11");
        assertThat(diary.believed("s11").trust().grade()).isEqualTo(Grade.D);
    }

    @Test
    void marksArrivalsOfABurstAndKeepsThem() {
        for (int i = 0; i < 6; i++) {
            diary.take(in("s" + i, i % 2 == 0 ? MARKET : SCHOOL, at("09:0" + i)));
        }

        assertThat(diary.believed()).hasSize(6);
        assertThat(diary.believed("s3").trust().reasons()).doesNotContain(Reason.BURST);
        assertThat(diary.believed("s4").trust().reasons()).contains(Reason.BURST);
        assertThat(diary.believed("s4").trust().grade()).isEqualTo(Grade.D);
    }

    @Test
    void doesNotSuspectAnOrdinaryDay() {
        diary.take(in("home", MARKET, at("01:00")));
        diary.take(in("work", SCHOOL, at("02:00")));

        assertThat(diary.believed("work").trust().grade()).isEqualTo(Grade.B);
    }

    @Test
    void marksALateUploadWithoutSuspectingIt() {
        diary.take(receivedAt(at("20:00"), in("a", MARKET, at("09:00"))));

        assertThat(diary.believed("a").trust().reasons()).contains(Reason.LATE_UPLOAD);
        assertThat(diary.believed("a").trust().grade()).isEqualTo(Grade.B);
    }

    @Test
    void tellsHowIdentityWasShown() {
        diary.take(by(Scan.Method.PERSONAL_CODE, in("card", MARKET, at("09:00"))));
        diary.take(in("phone", MARKET, at("10:00")));

        assertThat(diary.believed("phone").trust().reasons()).containsExactly(Reason.PHONE_VERIFIED, Reason.PAPER_CODE);
        assertThat(diary.believed("card").trust().reasons().getFirst().key())
                .isEqualTo("personal-code-scanned-by-staff");
    }
}
