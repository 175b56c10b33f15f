package vn.tokhai.checkin;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.ScanFixtures.World;
import vn.tokhai.checkin.ScanOutcome.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.UNKNOWN;
import static vn.tokhai.checkin.TakingScansTests.byCitizen;

/** Both sides show a short code that changes with checkpoint and time. */
class R10ShortCodeTests {

    private static final Duration STEP = Duration.ofMinutes(5);

    private final ShortCodes codes = ScanFixtures.shortCodes();

    @Test
    void isTheSameForVisitorAndGuardWithinAStep() {
        World world = new World();

        ScanOutcome outcome = world.takingScans().arrive(byCitizen(NOW), world.codes.venueCode(MARKET, 1));

        assertThat(outcome).isInstanceOfSatisfying(Taken.class, taken -> assertThat(taken.shortCode())
                .isEqualTo(codes.current(MARKET, NOW.plusSeconds(200)).code()));
    }

    @Test
    void changesWithTimeAndPlace() {
        assertThat(IntStream.range(0, 20).mapToObj(i -> codes.at(MARKET, NOW.plus(STEP.multipliedBy(i)))))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(codes.at(MARKET, NOW)).isNotEqualTo(codes.at(UNKNOWN, NOW));
    }

    @Test
    void showsTheGuardTheCodeBeforeAsWell() {
        var current = codes.current(MARKET, NOW.plus(STEP));

        assertThat(current.previous()).isEqualTo(codes.at(MARKET, NOW));
        assertThat(current.until()).isEqualTo(NOW.plus(STEP.multipliedBy(2)));
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        var others = new ShortCodes(new byte[32], STEP);

        assertThat(others.at(MARKET, NOW)).isNotEqualTo(codes.at(MARKET, NOW));
    }
}
