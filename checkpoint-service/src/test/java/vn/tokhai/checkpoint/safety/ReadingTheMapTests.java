package vn.tokhai.checkpoint.safety;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.safety.ReadingTheMap.TileContent;
import vn.tokhai.checkpoint.safety.catalogue.TestSafetyCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingTheMapTests {

    private final SafetyWorld world = new SafetyWorld();

    @Test
    void showsAMarketOnItsTileWithItsLevel() {
        PlaceId market = registered("MARKET", null);
        world.state(market, "to-improve");
        world.count(market);

        assertThat(nearest().places()).singleElement().satisfies(place -> {
            assertThat(place.id()).isEqualTo(market.toString());
            assertThat(place.pin().level()).isEqualTo(SafetyLevel.AT_RISK);
            assertThat(place.shown().ratedOn()).isEqualTo(LocalDate.of(2021, 6, 30));
        });
    }

    @Test
    void showsAPublicPlaceThatNobodyRated() {
        PlaceId market = registered("MARKET", null);
        world.count(market);

        assertThat(nearest().places())
                .singleElement()
                .satisfies(place -> assertThat(place.pin().level()).isNull());
        assertThat(world.map()
                        .area(Structure.OF_2021, "58")
                        .orElseThrow()
                        .figures()
                        .tally()
                        .all())
                .isZero();
    }

    @Test
    void showsNoHomeAndNoPlaceWithoutConsent() {
        for (PlaceId id : List.of(
                registered("HOME", true),
                registered("CENTRALISED_QUARANTINE", true),
                registered("EATERY", null),
                registered("EATERY", false))) {
            world.count(id);
        }
        PlaceId willing = registered("EATERY", true);
        world.count(willing);

        assertThat(nearest().places()).extracting(ReadingTheMap.PublicPlace::id).containsExactly(willing.toString());
    }

    /** A private place counts in its area; who is behind the figure stays unknown. */
    @Test
    void countsAPrivatePlaceInItsAreaWithoutShowingIt() {
        PlaceId eatery = registered("EATERY", null);
        world.state(eatery, "safe");
        world.count(eatery);
        var ward = world.map().area(Structure.OF_2021, "22846").orElseThrow();

        assertThat(ward.figures().tally().rated()).isEqualTo(1);
        assertThat(world.map().placesOf(ward).places()).isEmpty();
        assertThat(nearest().places()).isEmpty();
    }

    @Test
    void takesAPlaceOffTheMapWhenItsOwnerWithdraws() {
        PlaceId eatery = registered("EATERY", true);
        world.state(eatery, "safe");
        world.count(eatery);
        String before = nearest().version();

        world.register(eatery, "EATERY", CheckpointFixtures.VINH_HAI, SafetyWorld.VINH_HAI, false);
        world.count(eatery);

        assertThat(nearest().places()).isEmpty();
        assertThat(nearest().version()).isNotEqualTo(before);
    }

    @Test
    void countsTheSamePlacesAtEveryZoom() {
        for (int i = 0; i < 30; i++) {
            Coordinates at = new Coordinates(11.6 + i * 0.01, 109.0 + i * 0.007);
            PlaceId id = world.register("MARKET", CheckpointFixtures.VINH_HAI, at, null)
                    .id();
            world.state(id, i % 2 == 0 ? "safe" : "unsafe");
            world.count(id);
        }
        for (int zoom = Tile.FARTHEST; zoom < Tile.NEAREST; zoom++) {
            int all = 0;
            var corner = Tile.at(new Coordinates(12.5, 108.5), zoom);
            var other = Tile.at(new Coordinates(11.0, 109.9), zoom);
            for (int x = corner.x(); x <= other.x(); x++) {
                for (int y = corner.y(); y <= other.y(); y++) {
                    all += world.map().tile(new Tile(zoom, x, y)).clusters().stream()
                            .mapToInt(cluster -> cluster.tally().all())
                            .sum();
                }
            }
            assertThat(all).as("zoom %s", zoom).isEqualTo(30);
        }
    }

    @Test
    void hasAnOutlineForEachProvinceAndTheNamesOfTheArchipelagos() {
        for (Structure structure : Structure.values()) {
            assertThat(world.map().provinces(structure).provinces())
                    .hasSize(structure == Structure.OF_2021 ? 63 : 34)
                    .allSatisfy(part -> assertThat(TestSafetyCatalogue.SHAPES.outline(
                                    structure, part.unit().code()))
                            .as(part.unit().name())
                            .isPresent());
        }
        assertThat(TestSafetyCatalogue.SHAPES.labels())
                .extracting(ProvinceShapes.Label::text)
                .containsExactly("Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)");
    }

    private TileContent nearest() {
        return world.map().tile(Tile.at(SafetyWorld.VINH_HAI, 16));
    }

    private PlaceId registered(String kind, @Nullable Boolean onMap) {
        return world.register(kind, CheckpointFixtures.VINH_HAI, SafetyWorld.VINH_HAI, onMap)
                .id();
    }
}
