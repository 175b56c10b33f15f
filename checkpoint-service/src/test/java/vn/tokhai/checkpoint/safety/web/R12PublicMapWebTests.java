package vn.tokhai.checkpoint.safety.web;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.safety.SafetyWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** What everybody may see: places that are public, and figures that are rounded and hidden under ten. */
class R12PublicMapWebTests extends SafetyWebSlice {

    private static final String DISTRICT = "/api/v1/areas/2021/586/safety";

    @Test
    void hidesFiguresAndLevelOfAnAreaWithFewerThanTenPlaces() {
        rate(9);

        assertThat(http.get().uri(DISTRICT))
                .hasStatusOk()
                .bodyJson()
                .doesNotHavePath("$.level")
                .doesNotHavePath("$.figures.rated")
                .extractingPath("$.figures.byLevel")
                .asMap()
                .isEmpty();
    }

    @Test
    void roundsFiguresFromTenOn() {
        rate(14);

        var answer = http.get().uri(DISTRICT).exchange();

        assertThat(answer).bodyJson().extractingPath("$.figures.rated").isEqualTo(10);
        assertThat(answer).bodyJson().extractingPath("$.figures.byLevel.SAFE").isEqualTo(10);
        assertThat(answer).bodyJson().extractingPath("$.level.key").isEqualTo("NEW_NORMAL");
        assertThat(answer).bodyJson().extractingPath("$.figures.exact").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.rule.number").isEqualTo("2686/QĐ-BCĐQG");
        assertThat(answer).bodyJson().extractingPath("$.units.length()").isEqualTo(9);
    }

    @Test
    void givesExactFiguresToOfficersOfTheAreaAlone() {
        rate(3);

        assertThat(http.get().uri(DISTRICT).with(officer("committee", "2021:58")))
                .bodyJson()
                .extractingPath("$.figures.rated")
                .isEqualTo(3);
        assertThat(http.get().uri(DISTRICT).with(officer("committee", "2021:56")))
                .bodyJson()
                .doesNotHavePath("$.figures.rated");
        assertThat(http.get().uri(DISTRICT).with(owner())).bodyJson().doesNotHavePath("$.figures.rated");
    }

    @Test
    void showsPublicPlacesOnTheNearestTile() {
        rate(1);

        var answer = http.get().uri("/api/v1/public-map/tiles/16/52645/30618").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/geo+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("FeatureCollection");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].geometry.coordinates[0]")
                .isEqualTo(SafetyWorld.VINH_HAI.longitude());
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[0].properties.level")
                .isEqualTo("SAFE");
        assertThat(answer).bodyText().doesNotContain("3873001").doesNotContain(CheckpointFixtures.OWNER);
    }

    @Test
    void showsFartherTilesAsCellsWithoutSmallNumbers() {
        rate(3);
        var few = http.get().uri("/api/v1/public-map/tiles/10/822/478").exchange();
        assertThat(few)
                .bodyJson()
                .extractingPath("$.features[0].properties.fewerThan")
                .isEqualTo(10);
        assertThat(few).bodyJson().doesNotHavePath("$.features[0].properties.places");

        rate(26);
        var many = http.get().uri("/api/v1/public-map/tiles/10/822/478").exchange();
        assertThat(many)
                .bodyJson()
                .extractingPath("$.features[0].properties.places")
                .isEqualTo(30);
        assertThat(many).bodyJson().doesNotHavePath("$.features[0].properties.fewerThan");
    }

    @Test
    void letsCachesAskWhetherAnythingChanged() {
        rate(1);
        String tile = "/api/v1/public-map/tiles/16/52645/30618";
        String tag =
                String.valueOf(http.get().uri(tile).exchange().getResponse().getHeader("ETag"));

        assertThat(http.get().uri(tile).header("If-None-Match", tag)).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(http.get().uri(tile)).headers().hasValue("Cache-Control", "max-age=5, public");

        rate(1);
        assertThat(http.get().uri(tile).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void drawsEveryProvinceAndNamesTheArchipelagos() {
        rate(14);

        var answer =
                http.get().uri("/api/v1/public-map/provinces?structure=2021").exchange();

        assertThat(answer).bodyJson().extractingPath("$.features.length()").isEqualTo(65);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[?(@.id == '58')].properties.level")
                .asArray()
                .containsExactly("NEW_NORMAL");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.features[?(@.id == '48')].geometry.type")
                .asArray()
                .containsExactly("MultiPolygon");
        assertThat(answer).bodyText().contains("Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)");
        assertThat(http.get().uri("/api/v1/public-map/provinces?structure=1999"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void listsThePlacesOfACommuneAndTheUnitsOfADistrict() {
        rate(2);

        assertThat(http.get().uri("/api/v1/public-map/areas/2021/22846"))
                .bodyJson()
                .extractingPath("$.features.length()")
                .isEqualTo(2);
        assertThat(http.get().uri("/api/v1/public-map/areas/2021/586"))
                .bodyJson()
                .extractingPath("$.features[0].geometry")
                .isNull();
        assertThat(http.get().uri("/api/v1/public-map/areas/2021/99999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void answersNonsenseWith4xx() {
        for (String path : new String[] {"tiles/3/0/0", "tiles/17/0/0", "tiles/16/-1/0", "tiles/16/65536/0"}) {
            assertThat(http.get().uri("/api/v1/public-map/" + path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(http.get().uri("/api/v1/public-map/tiles/a/b/c")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri("/api/v1/areas/2021/99999/safety")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/areas/x/58/safety")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** That many more markets at the same spot, all safe. */
    private void rate(int howMany) {
        for (int i = 0; i < howMany; i++) {
            PlaceId id = world.register("MARKET", CheckpointFixtures.VINH_HAI, SafetyWorld.VINH_HAI, null)
                    .id();
            world.state(id, "safe");
            world.count(id);
        }
    }
}
