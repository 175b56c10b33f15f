package vn.tokhai.checkin;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkin.ScanFixtures.World;
import vn.tokhai.checkin.ScanOutcome.Refused;
import vn.tokhai.checkin.ScanOutcome.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.TakingScansTests.byCitizen;

/** The answer names place and address; stickers over posters are recognised. */
class R09ForeignAndForgedCodesTests {

    private final World world = new World();
    private final TakingScans taking = world.takingScans();

    @Test
    void namesThePlaceAndItsAddress() {
        assertThat(taking.arrive(byCitizen(NOW), world.codes.venueCode(MARKET, 1)))
                .isInstanceOfSatisfying(Taken.class, taken -> {
                    assertThat(taken.place().name()).isEqualTo("Chợ Ninh Hải");
                    assertThat(taken.place().address()).isEqualTo("12 Trường Chinh");
                    assertThat(taken.place().placeName()).contains("Ninh Thuận");
                });
    }

    @Test
    void refusesForgedForeignAndUnreadableCodes() {
        assertThat(taking.arrive(byCitizen(NOW), new CodeFixtures().venueCode(MARKET, 1)))
                .isEqualTo(Refused.CODE_FORGED);
        assertThat(taking.arrive(byCitizen(NOW), "https://stickers.example/x")).isEqualTo(Refused.CODE_FOREIGN);
        assertThat(taking.arrive(byCitizen(NOW), " ")).isEqualTo(Refused.CODE_UNREADABLE);
        assertThat(world.log).isEmpty();
    }
}
