package vn.tokhai.declaration.health;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.health.ReportingHealth.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.declaration.health.HealthFixtures.ILL;
import static vn.tokhai.declaration.health.HealthFixtures.TODAY;
import static vn.tokhai.declaration.health.HealthFixtures.WELL;
import static vn.tokhai.declaration.health.HealthFixtures.at;
import static vn.tokhai.declaration.health.HealthFixtures.officer;
import static vn.tokhai.declaration.health.HealthFixtures.stranger;

class HealthReportsTests {

    private static final Area DISTRICT = new Area("2021", "58", "586", null);
    private final HealthWorld world = new HealthWorld();
    private final Quarantine quarantine = world.open(1);

    @Test
    void keepsAReportOnceHoweverOftenItIsSent() {
        world.goTo(at(TODAY, "15:00"));

        Answer first = world.report(quarantine, 1, WELL);
        Answer again = world.report(quarantine, 1, WELL);

        assertThat(again).isEqualTo(first);
        assertThat(world.told(SupervisionEvent.Reported.class)).singleElement().satisfies(told -> {
            assertThat(told.report().late()).isFalse();
            assertThat(told.report().slot()).isNotNull();
        });
    }

    @Test
    void R15_recordsWhoReported() {
        var by = new HealthReport.Reporter(HealthReport.Reporter.Role.STAFF, "officer.ninhthuan");
        world.goTo(at(TODAY, "15:00"));

        world.reporting.report(quarantine, by, HealthFixtures.reportId(1), world.clock.instant(), WELL);

        assertThat(world.reading.page(quarantine, null).reports())
                .singleElement()
                .extracting(HealthReport::by)
                .isEqualTo(by);
    }

    @Test
    void marksWhatComesAfterTheSlotWasDueAsLate() {
        world.goTo(at(TODAY, "19:01"));

        assertThat(world.report(quarantine, 1, WELL)).isInstanceOfSatisfying(Answer.Kept.class, kept -> assertThat(
                        kept.report().late())
                .isTrue());
    }

    @Test
    void R26_takesWhatAPhoneWithoutNetworkMeasuredInTimeAsLateForItsSlot() {
        world.goTo(at(TODAY.plusDays(2), "12:00"));
        var by = new HealthReport.Reporter(HealthReport.Reporter.Role.PERSON, "me");

        Answer answer = world.reporting.report(quarantine, by, HealthFixtures.reportId(1), at(TODAY, "15:00"), WELL);

        assertThat(answer).isInstanceOfSatisfying(Answer.Kept.class, kept -> {
            assertThat(kept.report().slot()).extracting(Slot::id).isEqualTo("2021-06-01|afternoon");
            assertThat(kept.report().late()).isTrue();
        });
    }

    @Test
    void refusesTheFutureAndThePastBeyondThreeDays() {
        world.goTo(at(TODAY.plusDays(5), "12:00"));
        var by = new HealthReport.Reporter(HealthReport.Reporter.Role.PERSON, "me");

        for (var measured : List.of(
                world.clock.instant().plus(Duration.ofMinutes(6)),
                world.clock.instant().minus(Duration.ofHours(73)))) {
            assertThat(world.reporting.report(quarantine, by, HealthFixtures.reportId(1), measured, WELL))
                    .isInstanceOfSatisfying(Answer.Refused.class, refused -> assertThat(refused.faults())
                            .extracting(Fault::pointer)
                            .containsExactly("/measuredAt"));
        }
    }

    @Test
    void raisesDangerInTheSameWriteAndOnce() {
        world.goTo(at(TODAY, "15:00"));

        world.report(quarantine, 1, ILL);
        world.report(quarantine, 1, ILL);

        assertThat(world.reports.events())
                .hasExactlyElementsOfTypes(SupervisionEvent.DangerFound.class, SupervisionEvent.Reported.class);
        assertThat(world.told(SupervisionEvent.DangerFound.class))
                .singleElement()
                .satisfies(found -> assertThat(found.signs()).containsExactly("breathlessness", "low-spo2"));
        assertThat(world.dangerLists.page(DISTRICT, false, null, 10).items()).hasSize(1);
    }

    @Test
    void letsTheFirstOfficerOfTheAreaLookAfterADanger() {
        world.goTo(at(TODAY, "15:00"));
        world.report(quarantine, 1, ILL);
        DangerId id = DangerId.of(quarantine.id(), HealthFixtures.reportId(1));

        assertThat(world.dangerLists.acknowledge(stranger(), id, null)).isEmpty();
        var first = world.dangerLists.acknowledge(officer(), id, "đã đến");
        var second = world.dangerLists.acknowledge(officer(), id, "tôi cũng đến");

        assertThat(first).isPresent().isEqualTo(second);
        assertThat(world.told(SupervisionEvent.DangerAcknowledged.class)).hasSize(1);
        assertThat(world.dangerLists.page(DISTRICT, false, null, 10).items()).isEmpty();
        assertThat(world.dangerLists.page(DISTRICT, true, null, 10).items()).hasSize(1);
    }

    @Test
    void refusesReportsOfAQuarantineThatIsOver() {
        world.opening.end(officer(), quarantine.id(), null, EndReason.TRANSFERRED, "1");
        world.goTo(at(TODAY, "15:00"));

        assertThat(world.report(quarantine, 1, WELL)).isInstanceOf(Answer.Ended.class);
    }

    @Test
    void refusesMoreThanAReportAnHour() {
        world.goTo(at(TODAY, "15:00"));
        for (int n = 0; n < ReportDay.MOST; n++) {
            assertThat(world.report(quarantine, n, WELL)).isInstanceOf(Answer.Kept.class);
        }

        assertThat(world.report(quarantine, 100, WELL)).isInstanceOf(Answer.TooMany.class);
        assertThat(world.report(quarantine, 0, WELL)).isInstanceOf(Answer.Kept.class);
    }

    @Test
    void R06_showsAnOfficerNothingThatIsNotOnRecord() {
        world.goTo(at(TODAY, "15:00"));
        world.report(quarantine, 1, ILL);

        var read = world.reading.read(officer(), quarantine, null, DeclarationFixtures.WHY);
        assertThat(read).isInstanceOfSatisfying(ReadingReports.Answer.Read.class, shown -> assertThat(
                        shown.page().reports())
                .hasSize(1));
        assertThat(world.readings.kept()).singleElement().satisfies(kept -> assertThat(kept.fields())
                .contains("healthReports"));

        world.readings.breakDown();
        assertThat(world.reading.read(officer(), quarantine, null, DeclarationFixtures.WHY))
                .isInstanceOf(ReadingReports.Answer.NotRecorded.class);
    }

    @Test
    void pagesThroughTheDaysNewestFirst() {
        for (int day = 1; day <= 16; day++) {
            world.goTo(at(TODAY.plusDays(day), "06:00"));
            world.report(quarantine, day, Map.of("symptoms", List.of(), "temperature", 36.5));
        }

        ReadingReports.Page newest = world.reading.page(quarantine, null);
        ReadingReports.Page oldest = world.reading.page(quarantine, newest.next());

        assertThat(newest.reports()).hasSize(14);
        assertThat(oldest.reports())
                .extracting(HealthReport::id)
                .containsExactly(HealthFixtures.reportId(2), HealthFixtures.reportId(1));
        assertThat(oldest.next()).isNull();
    }
}
