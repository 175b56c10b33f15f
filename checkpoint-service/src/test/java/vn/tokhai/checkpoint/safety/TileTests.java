package vn.tokhai.checkpoint.safety;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tokhai.checkpoint.Coordinates;

import static org.assertj.core.api.Assertions.assertThat;

class TileTests {

    /** Reference values of the slippy-map formula: Nha Trang, and the corner north of the equator. */
    @ParameterizedTest
    @CsvSource({"12.2451, 109.1943, 10, 822, 476", "21.02776, 105.83416, 16, 52034, 28851", "8.65, 111.92, 6, 51, 30"})
    void isWhereWebMapsPutIt(double latitude, double longitude, int zoom, int x, int y) {
        assertThat(Tile.at(new Coordinates(latitude, longitude), zoom)).isEqualTo(new Tile(zoom, x, y));
    }

    @Test
    void hasAKeyThatBeginsWithTheKeysOfTilesAroundIt() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            var place = new Coordinates(6.5 + 17 * random.nextDouble(), 102 + 16 * random.nextDouble());
            String nearest = Tile.at(place, 16).quadkey();

            for (int zoom = 4; zoom < 16; zoom++) {
                assertThat(nearest).startsWith(Tile.at(place, zoom).quadkey());
            }
            assertThat(Tile.ofQuadkey(nearest)).isEqualTo(Tile.at(place, 16));
        }
    }

    @Test
    void hasItsMiddleInside() {
        Tile tile = new Tile(12, 3290, 1913);

        assertThat(Tile.at(tile.middle(), 12)).isEqualTo(tile);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 0", "17, 0, 0", "4, 16, 0", "4, 0, 16", "4, -1, 0", "16, 65536, 1", "16, 1, -5"})
    void doesNotExistOutsideOfTheGrid(int zoom, int x, int y) {
        assertThat(Tile.of(zoom, x, y)).isEmpty();
    }
}
