package vn.tokhai.checkin;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.ScanFixtures.World;
import vn.tokhai.checkin.ScanOutcome.Refused;
import vn.tokhai.checkin.ScanOutcome.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.FLOOR;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.OWNER;
import static vn.tokhai.checkin.ScanFixtures.SCAN;
import static vn.tokhai.checkin.ScanFixtures.UNKNOWN;

class TakingScansTests {

    private final World world = new World();
    private final TakingScans taking = world.takingScans();

    @Test
    void logsAnArrivalWithAllThatIsKnown() {
        ScanOutcome outcome = taking.arrive(byCitizen(NOW), world.codes.venueCode(FLOOR, 4));

        assertThat(outcome).isInstanceOf(Taken.class);
        assertThat(world.log).singleElement().satisfies(scan -> {
            assertThat(scan.personId()).isEqualTo(CITIZEN);
            assertThat(scan.checkpointId()).isEqualTo(MARKET);
            assertThat(scan.unitId()).isEqualTo(FLOOR);
            assertThat(scan.copy()).isEqualTo(4);
            assertThat(scan.method()).isEqualTo(Scan.Method.VENUE_CODE);
            assertThat(scan.typicalStay()).isEqualTo(Duration.ofHours(1));
            assertThat(scan.recordedBy()).isNull();
        });
    }

    @Test
    void logsADepartureByTheButton() {
        taking.leave(byCitizen(NOW), "visit", MARKET, null);

        assertThat(world.log).singleElement().satisfies(scan -> {
            assertThat(scan.direction()).isEqualTo(Scan.Direction.OUT);
            assertThat(scan.visitId()).isEqualTo("visit");
            assertThat(scan.method()).isEqualTo(Scan.Method.BUTTON);
        });
    }

    @Test
    void doesNotAcknowledgeWhatTheLogDoesNotHave() {
        world.loseLog();

        assertThat(taking.arrive(byCitizen(NOW), world.codes.venueCode(MARKET, 1)))
                .isEqualTo(Refused.LOG_UNAVAILABLE);
    }

    @Test
    void refusesNothingForWhatItHasNotReadYet() {
        world.startAnew();

        assertThat(taking.arrive(byCitizen(NOW), world.codes.venueCode(UNKNOWN, 1)))
                .isEqualTo(Refused.NOT_READY);
        assertThat(taking.leave(byCitizen(NOW), "visit", UNKNOWN, null)).isEqualTo(Refused.NOT_READY);
        assertThat(taking.receive(byStaff(CITIZEN, UNKNOWN), "")).isEqualTo(Refused.NOT_READY);
    }

    @Test
    void refusesPlacesAndUnitsThatAreNotRegistered() {
        assertThat(taking.arrive(byCitizen(NOW), world.codes.venueCode(UNKNOWN, 1)))
                .isEqualTo(Refused.CHECKPOINT_UNKNOWN);
        assertThat(taking.leave(byCitizen(NOW), "visit", UNKNOWN, null)).isEqualTo(Refused.CHECKPOINT_UNKNOWN);
        assertThat(taking.leave(byCitizen(NOW), "visit", MARKET, UNKNOWN)).isEqualTo(Refused.CHECKPOINT_UNKNOWN);
        assertThat(taking.receive(byStaff(OWNER, UNKNOWN), world.codes.personalCode(CITIZEN, 1)))
                .isEqualTo(Refused.CHECKPOINT_UNKNOWN);
    }

    @Test
    void takesNobodyInWhereSuspendedButLetsEverybodyOut() {
        world.suspend(NOW.minusSeconds(60));

        assertThat(taking.arrive(byCitizen(NOW), world.codes.venueCode(MARKET, 1)))
                .isEqualTo(Refused.CHECKPOINT_SUSPENDED);
        assertThat(taking.receive(byStaff(OWNER, MARKET), world.codes.personalCode(CITIZEN, 1)))
                .isEqualTo(Refused.CHECKPOINT_SUSPENDED);
        assertThat(taking.leave(byCitizen(NOW), "visit", MARKET, null)).isInstanceOf(Taken.class);
    }

    @Test
    void takesAScanMadeOfflineBeforeTheSuspension() {
        world.suspend(NOW.minusSeconds(60));

        assertThat(taking.arrive(byCitizen(NOW.minusSeconds(3600)), world.codes.venueCode(MARKET, 1)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void letsStaffEndAVisitByCodeOrFromTheList() {
        taking.seeOff(byStaff(OWNER, MARKET), world.codes.personalCode(CITIZEN, 1), null);
        taking.seeOffListed(byStaff(OWNER, MARKET), CITIZEN, "visit");

        assertThat(world.log).extracting(Scan::method).containsExactly(Scan.Method.PERSONAL_CODE, Scan.Method.STAFF);
        assertThat(world.log).extracting(Scan::personId).containsOnly(CITIZEN);
        assertThat(world.log).extracting(Scan::recordedBy).containsOnly(OWNER);
    }

    static ByPerson byCitizen(Instant scannedAt) {
        return new ByPerson(CITIZEN, SCAN, scannedAt, null);
    }

    static ByStaff byStaff(String staffId, String checkpointId) {
        return new ByStaff(staffId, checkpointId, null, SCAN, NOW);
    }
}
