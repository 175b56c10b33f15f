package vn.tokhai.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;

import static org.assertj.core.api.Assertions.assertThat;

/** Places as officers of their area and owners see them. */
class PlacesJourney {

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;
    private final Town town = new Town();

    @Test
    void R23_showsASilentPlaceToTheOfficerUntilSomebodyArrives() {
        String name = "Siêu thị Mẫu Im Lặng";
        Place place = town.place(name);
        Resident visitor = town.resident("Lý Văn Mẫu Khách");
        String officer = platform.officer("officer.ninhthuan");

        assertThat(listed(officer, name, place).get("arrivals").asInt()).isZero();
        town.arrive(visitor, place, Instant.now().minus(Duration.ofMinutes(2)));

        Awaitility.await().atMost(Town.SOON).untilAsserted(() -> assertThat(
                        listed(officer, name, place).get("activity").asString())
                .isEqualTo("ACTIVE"));
        JsonNode figures = api.get("/api/v1/areas/2021/58/compliance?days=1", officer)
                .expect(200)
                .json();
        assertThat(figures.get("total").get("active").asInt()).isPositive();
        assertThat(figures.get("byUnit").toString()).contains("Huyện Ninh Hải");
    }

    @Test
    void leadsFromTheOldWardToTheNew() {
        JsonNode found = api.get("/api/v1/administrative-units/2021/22846/counterparts", null)
                .expect(200)
                .json();

        assertThat(found.get(0).get("structure").asString()).isEqualTo("2025");
        assertThat(found.get(0).get("unit").get("fullName").asString()).contains("Khánh Hòa");
    }

    @Test
    void keepsListsOfAnotherProvinceClosed() {
        String other = platform.officer("officer.khanhhoa");

        assertThat(api.get("/api/v1/areas/2021/58/checkpoints", other).status()).isEqualTo(403);
    }

    private JsonNode listed(String officer, String name, Place place) {
        String path = "/api/v1/areas/2021/22846/checkpoints?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        Awaitility.await()
                .atMost(Town.SOON)
                .until(() -> api.get(path, officer).expect(200).text().contains(place.id()));
        return api.get(path, officer)
                .expect(200)
                .json()
                .get("checkpoints")
                .valueStream()
                .filter(line -> line.get("checkpointId").asString().equals(place.id()))
                .findFirst()
                .orElseThrow();
    }
}
