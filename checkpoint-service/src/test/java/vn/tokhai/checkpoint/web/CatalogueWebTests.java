package vn.tokhai.checkpoint.web;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueWebTests extends CheckpointWebSlice {

    private static final String UNITS = "/api/v1/administrative-units";

    @Test
    void listsProvincesThenTheirChildren() {
        assertThat(http.get().uri(UNITS + "?structure=2021"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(63);
        assertThat(http.get().uri(UNITS + "?structure=2025"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(34);
        assertThat(http.get().uri(UNITS + "?structure=2021&parent=586"))
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly("22834", "22846", "22852", "22855", "22858", "22861", "22864", "22867", "22868");
    }

    @Test
    void givesOneUnitWithThoseAboveIt() {
        assertThat(http.get().uri(UNITS + "/2021/22846"))
                .bodyJson()
                .hasPathSatisfying("$.fullName", name -> name.assertThat()
                        .isEqualTo("Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận"))
                .hasPathSatisfying("$.parent", parent -> parent.assertThat().isEqualTo("586"))
                .hasPathSatisfying("$.hasChildren", has -> has.assertThat().isEqualTo(false))
                .hasPathSatisfying(
                        "$.path[*].code", codes -> codes.assertThat().asArray().containsExactly("58", "586", "22846"));
    }

    @Test
    void findsUnitsWithoutToneMarks() {
        assertThat(http.get().uri(UNITS + "?structure=2021&q=vinh hai ninh hai&limit=1"))
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly("22846");
    }

    @Test
    void mayBeCachedAndAskedForAgainCheaply() {
        var first = http.get().uri(UNITS + "?structure=2021").exchange();
        String etag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));

        assertThat(first.getResponse().getHeader("Cache-Control")).contains("public", "max-age=43200");
        assertThat(http.get().uri(UNITS + "?structure=2021").header("If-None-Match", etag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?structure=1975", "?limit=0", "?limit=51", "?limit=x"})
    void refusesParametersOfTheWrongForm(String query) {
        assertThat(http.get().uri(UNITS + query)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesALongSearch() {
        assertThat(http.get().uri(UNITS + "?q=" + "a".repeat(101))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2021/99", "/2025/586", "?structure=2021&parent=99"})
    void knowsNoUnitThatIsNotThere(String path) {
        assertThat(http.get().uri(UNITS + path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsKindsInBothLanguages() {
        assertThat(http.get().uri("/api/v1/checkpoint-kinds"))
                .bodyJson()
                .hasPathSatisfying(
                        "$[?(@.key=='MARKET')].vi",
                        vi -> vi.assertThat().asArray().containsExactly("Chợ"))
                .hasPathSatisfying(
                        "$[?(@.key=='MARKET')].closedSpace",
                        closed -> closed.assertThat().asArray().containsExactly(false));
    }

    @Test
    void marksVehiclesAmongTheKindsAndCachesTheList() {
        var first = http.get().uri("/api/v1/checkpoint-kinds").exchange();
        String etag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));

        assertThat(first)
                .bodyJson()
                .hasPathSatisfying(
                        "$[?(@.key=='COACH')].vehicle",
                        vehicle -> vehicle.assertThat().asArray().containsExactly("ROAD"))
                .hasPathSatisfying(
                        "$[?(@.key=='LOCKED_DOWN_AREA')].safety",
                        safety -> safety.assertThat().asArray().isEmpty());
        assertThat(http.get().uri("/api/v1/checkpoint-kinds").header("If-None-Match", etag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }
}
