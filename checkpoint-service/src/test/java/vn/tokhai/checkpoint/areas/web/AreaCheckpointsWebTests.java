package vn.tokhai.checkpoint.areas.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.areas.AreaFixtures;
import vn.tokhai.checkpoint.areas.DirectoryState;
import vn.tokhai.checkpoint.areas.ListingPlaces;
import vn.tokhai.checkpoint.areas.PlaceDirectory;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

@WebMvcTest(AreaCheckpointsController.class)
@Import(AreaCheckpointsWebTests.Beans.class)
class AreaCheckpointsWebTests {

    private static final String NINH_HAI = "/api/v1/areas/2021/586";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PlaceDirectory directory;

    @Autowired
    private Beans.Loading loading;

    @BeforeEach
    void twoMarkets() {
        loading.complete = true;
        directory.put(AreaFixtures.place("0A2B3C4D5E6F7", "Chợ Vĩnh Hải", AreaFixtures.VINH_HAI));
        directory.put(AreaFixtures.place("1A2B3C4D5E6F7", "Chợ Tân Hải", AreaFixtures.TAN_HAI));
    }

    @Test
    void listsPagesOfTheArea() {
        var first = http.get()
                .uri(NINH_HAI + "/checkpoints?limit=1")
                .with(officer("2021:58"))
                .exchange();

        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.checkpoints[0].name")
                .isEqualTo("Chợ Vĩnh Hải");
        assertThat(first).bodyJson().extractingPath("$.checkpoints[0].activity").isEqualTo("SILENT");
        assertThat(first).bodyJson().extractingPath("$.next").asString().isNotBlank();
    }

    @Test
    void tellsComplianceByUnitWithNames() {
        assertThat(http.get().uri(NINH_HAI + "/compliance?days=7").with(officer("2021:58")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.byUnit[0].name")
                .isEqualTo("Xã Vĩnh Hải");
    }

    @Test
    void R06_refusesTheAreaOfSomebodyElse() {
        assertThat(http.get().uri(NINH_HAI + "/checkpoints").with(officer("2021:56")))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/outside-area");
        assertThat(http.get().uri("/api/v1/areas/2021/58/compliance").with(officer("2021:58/586")))
                .hasStatus(403);
    }

    @Test
    void refusesCitizensBeforeLookingAtAnything() {
        assertThat(http.get()
                        .uri("/api/v1/areas/nonsense/x/compliance?days=0")
                        .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_citizen"))))
                .hasStatus(403);
    }

    @Test
    void answersUnknownUnitsWith404AndOddCursorsWith400() {
        assertThat(http.get().uri("/api/v1/areas/2021/99999/checkpoints").with(officer("nation")))
                .hasStatus(404);
        assertThat(http.get().uri(NINH_HAI + "/checkpoints?after=!").with(officer("nation")))
                .hasStatus(400);
        assertThat(http.get().uri(NINH_HAI + "/checkpoints?days=32").with(officer("nation")))
                .hasStatus(400);
    }

    @Test
    void answers503WhileTheTablesAreLoaded() {
        loading.complete = false;

        assertThat(http.get().uri(NINH_HAI + "/checkpoints").with(officer("nation")))
                .hasStatus(503)
                .headers()
                .containsHeader("Retry-After");
    }

    private static RequestPostProcessor officer(String area) {
        return jwt().jwt(token -> token.subject("officer").claim("areas", List.of(area)))
                .authorities(new SimpleGrantedAuthority("ROLE_health-officer"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Beans {

        static final class Loading implements DirectoryState {
            private boolean complete = true;

            @Override
            public boolean complete() {
                return complete;
            }
        }

        @Bean
        Loading loading() {
            return new Loading();
        }

        @Bean
        AdministrativeUnits administrativeUnits() {
            return TestCatalogue.UNITS;
        }

        @Bean
        PlaceDirectory placeDirectory() {
            return new PlaceDirectory(TestCatalogue.MAPPING);
        }

        @Bean
        ListingPlaces listingPlaces(PlaceDirectory directory) {
            return new ListingPlaces(directory, TestCatalogue.MAPPING, Clock.fixed(AreaFixtures.NOW, ZoneOffset.UTC));
        }
    }
}
