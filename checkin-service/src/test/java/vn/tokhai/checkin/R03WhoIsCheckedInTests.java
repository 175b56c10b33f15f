package vn.tokhai.checkin;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.ScanFixtures.World;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.FLOOR;
import static vn.tokhai.checkin.ScanFixtures.FLOOR_STAFF;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.OWNER;
import static vn.tokhai.checkin.ScanFixtures.SCAN;

/** The service binds person, checkpoint, scan id and time; nobody checks anybody in anywhere. */
class R03WhoIsCheckedInTests {

    private final World world = new World();
    private final TakingScans taking = world.takingScans();

    @Test
    void bindsPersonCheckpointScanIdAndBothTimes() {
        taking.arrive(new ByPerson(CITIZEN, SCAN, NOW.minusSeconds(30), "app 1.0"), world.codes.venueCode(MARKET, 1));

        assertThat(world.log).singleElement().satisfies(scan -> {
            assertThat(scan.personId()).isEqualTo(CITIZEN);
            assertThat(scan.checkpointId()).isEqualTo(MARKET);
            assertThat(scan.scanId()).isEqualTo(SCAN);
            assertThat(scan.scannedAt()).isEqualTo(NOW.minusSeconds(30));
            assertThat(scan.receivedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void keepsTheSameScanIdOfTwoPeopleApart() {
        taking.arrive(new ByPerson(CITIZEN, SCAN, NOW, null), world.codes.venueCode(MARKET, 1));
        taking.arrive(new ByPerson(OWNER, SCAN, NOW, null), world.codes.venueCode(MARKET, 1));

        assertThat(world.log).extracting(Scan::personId).containsExactly(CITIZEN, OWNER);
    }

    @Test
    void letsStaffOfOneUnitScanThereAlone() {
        String code = world.codes.personalCode(CITIZEN, 1);

        ScanOutcome onTheFloor = taking.receive(new ByStaff(FLOOR_STAFF, MARKET, FLOOR, SCAN, NOW), code);
        ScanOutcome atTheGate = taking.receive(new ByStaff(FLOOR_STAFF, MARKET, null, SCAN, NOW), code);

        assertThat(onTheFloor).isInstanceOf(ScanOutcome.Taken.class);
        assertThat(atTheGate).isEqualTo(ScanOutcome.Refused.NOT_STAFF);
    }
}
