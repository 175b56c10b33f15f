package vn.tokhai.checkin;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.ScanFixtures.World;
import vn.tokhai.checkin.ScanOutcome.Refused;
import vn.tokhai.checkin.ScanOutcome.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.TakingScansTests.byCitizen;

/** Scans wait on the device and are taken up to 72 hours later, with both times. */
class R26OfflineScansTests {

    private static final Duration OLDEST = Duration.ofHours(72);
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final World world = new World();
    private final TakingScans taking = world.takingScans();

    @Test
    void takesScansUpTo72HoursOld() {
        assertThat(arriveAt(NOW.minus(OLDEST))).isInstanceOf(Taken.class);
        assertThat(arriveAt(NOW.minus(OLDEST).minusMillis(1))).isEqualTo(Refused.SCAN_TOO_OLD);
    }

    @Test
    void takesClocksUpToFiveMinutesAhead() {
        assertThat(arriveAt(NOW.plus(AHEAD))).isInstanceOf(Taken.class);
        assertThat(arriveAt(NOW.plus(AHEAD).plusMillis(1))).isEqualTo(Refused.SCAN_FROM_FUTURE);
    }

    @Test
    void appliesTheSameLimitsToDepartures() {
        assertThat(taking.leave(byCitizen(NOW.minus(OLDEST).minusMillis(1)), "visit", MARKET, null))
                .isEqualTo(Refused.SCAN_TOO_OLD);
    }

    @Test
    void keepsDeviceTimeAndReceiptTime() {
        arriveAt(NOW.minus(Duration.ofHours(50)));

        assertThat(world.log).singleElement().satisfies(scan -> {
            assertThat(scan.scannedAt()).isEqualTo(NOW.minus(Duration.ofHours(50)));
            assertThat(scan.receivedAt()).isEqualTo(NOW);
        });
    }

    private ScanOutcome arriveAt(Instant scannedAt) {
        return taking.arrive(byCitizen(scannedAt), world.codes.venueCode(MARKET, 1));
    }
}
