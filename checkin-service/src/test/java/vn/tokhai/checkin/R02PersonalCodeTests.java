package vn.tokhai.checkin;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.ScanFixtures.World;
import vn.tokhai.checkin.ScanOutcome.Refused;
import vn.tokhai.checkin.ScanOutcome.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.OWNER;
import static vn.tokhai.checkin.TakingScansTests.byCitizen;
import static vn.tokhai.checkin.TakingScansTests.byStaff;

/** A personal code identifies; it never authorises. */
class R02PersonalCodeTests {

    private final World world = new World();
    private final TakingScans taking = world.takingScans();

    @Test
    void createsACheckInOnlyFromStaffOfTheCheckpoint() {
        String code = world.codes.personalCode(CITIZEN, 1);

        assertThat(taking.receive(byStaff(OWNER, MARKET), code)).isInstanceOfSatisfying(Taken.class, taken -> {
            assertThat(taken.scan().personId()).isEqualTo(CITIZEN);
            assertThat(taken.scan().recordedBy()).isEqualTo(OWNER);
            assertThat(taken.scan().method()).isEqualTo(Scan.Method.PERSONAL_CODE);
        });
        assertThat(taking.receive(byStaff(CITIZEN, MARKET), code)).isEqualTo(Refused.NOT_STAFF);
        assertThat(taking.seeOff(byStaff(CITIZEN, MARKET), code, null)).isEqualTo(Refused.NOT_STAFF);
    }

    @Test
    void doesNotCheckItsHolderInByItself() {
        assertThat(taking.arrive(byCitizen(NOW), world.codes.personalCode(CITIZEN, 1)))
                .isEqualTo(Refused.CODE_WRONG_KIND);
        assertThat(world.log).isEmpty();
    }

    @Test
    void isVoidOnceANewerOneWasIssued() {
        world.reissue(CITIZEN, 3);

        assertThat(taking.receive(byStaff(OWNER, MARKET), world.codes.personalCode(CITIZEN, 2)))
                .isEqualTo(Refused.CODE_REVOKED);
        assertThat(taking.seeOff(byStaff(OWNER, MARKET), world.codes.personalCode(CITIZEN, 2), null))
                .isEqualTo(Refused.CODE_REVOKED);
        assertThat(taking.receive(byStaff(OWNER, MARKET), world.codes.personalCode(CITIZEN, 3)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void mayBeNewerThanWhatIsKnownHere() {
        world.reissue(CITIZEN, 3);

        assertThat(taking.receive(byStaff(OWNER, MARKET), world.codes.personalCode(CITIZEN, 4)))
                .isInstanceOf(Taken.class);
    }

    @Test
    void tellsNobodyButStaffWhetherItIsGenuine() {
        String forged = new CodeFixtures().personalCode(CITIZEN, 1);

        assertThat(taking.receive(byStaff(CITIZEN, MARKET), forged)).isEqualTo(Refused.NOT_STAFF);
        assertThat(taking.receive(byStaff(OWNER, MARKET), forged)).isEqualTo(Refused.CODE_FORGED);
    }
}
