package vn.tokhai.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import vn.tokhai.e2e.Town.Place;
import vn.tokhai.e2e.Town.Resident;
import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.Residents;

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

    @Test
    void R07_admitsStaffByTheirOwnPasscode() {
        Place place = town.place("Nhà hàng Mẫu Nhân Viên");
        String phone = Residents.phone();
        String challenge = api.post(
                        "/api/v1/passcodes",
                        null,
                        Map.of("phone", phone, "purpose", "staff-invitation", "context", place.id()))
                .expect(202)
                .json()
                .get("challengeId")
                .asString();
        JsonNode agreed = api.post(
                        "/api/v1/passcodes/" + challenge + "/verification",
                        null,
                        Map.of("code", platform.logIns.passcodeSentTo(phone)))
                .expect(200)
                .json();
        assertThat(agreed.has("accessToken")).isFalse();

        String staff = "/api/v1/checkpoints/" + place.id() + "/staff";
        Map<String, String> consent = Map.of("consent", agreed.get("consent").asString());
        api.post(staff, place.owner().token(), consent).expect(201);

        assertThat(api.post(staff, place.owner().token(), Map.of("consent", "eyJ.made.up"))
                        .status())
                .isEqualTo(400);
        String newcomer = platform.logIns.citizen(phone).token();
        Awaitility.await()
                .atMost(Town.SOON)
                .until(() -> api.get("/api/v1/checkpoints/" + place.id() + "/occupancy", newcomer)
                                .status()
                        == 200);
    }

    @Test
    void runsOneTripOfAVehicleAtATime() {
        String owner = platform.logIns.citizen(Residents.phone()).token();
        Map<String, Object> form = Residents.checkpointForm("Xe khách Mẫu", "COACH", Residents.phone());
        form.put("vehicle", Map.of("plate", "85b-123.45", "route", "Ninh Hải - Nha Trang", "seats", 29));
        JsonNode coach =
                api.post("/api/v1/checkpoints", owner, form).expect(201).json();
        String trips = "/api/v1/checkpoints/" + coach.get("checkpointId").asString() + "/trips";
        Map<String, Object> start = Map.of("tripId", UUID.randomUUID().toString());

        api.post(trips, owner, start).expect(201);
        api.post(trips, owner, start).expect(201);
        assertThat(api.post(trips, owner, Map.of("tripId", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(409);
        api.post(trips + "/" + start.get("tripId") + "/end", owner, Map.of()).expect(200);

        assertThat(api.get(trips, owner).expect(200).json().get("trips").size()).isEqualTo(1);
    }

    @Test
    void R16_registersPlacesFromAFileAndPrintsTheirPosters() {
        String officer = platform.officer("officer.ninhthuan");
        String job = UUID.randomUUID().toString();
        String file = """
                key,name,kind,phone,province,district,ward,address
                a,Quán Mẫu Hàng Loạt 1,EATERY,02593873001,58,586,22846,Thôn Mẫu 1
                b,=Quán Mẫu Công Thức,EATERY,02593873002,58,586,22846,Thôn Mẫu 2
                c,Quán Mẫu Tỉnh Khác,EATERY,02583873003,56,568,22363,Đường Mẫu 3
                """;

        api.upload("/api/v1/registration-jobs?jobId=" + job, officer, "text/csv", file)
                .expect(202);
        JsonNode done = awaitJob(officer, job);

        assertThat(done.toString()).contains("\"accepted\":2", "\"rejected\":1");
        assertThat(api.get("/api/v1/jobs/" + job + "/errors.csv", officer)
                        .expect(200)
                        .text())
                .startsWith("\uFEFF")
                .contains("4");
    }

    @Test
    void showsARatingOnThePublicMapAndInTheHistory() {
        Place place = town.place("Chợ Mẫu An Toàn");
        List<Map<String, String>> answers =
                List.of("KHACH", "KHAU-TRANG", "KHU-KHUAN", "KHOANG-CACH", "THAN-NHIET", "TRIEU-CHUNG").stream()
                        .map(criterion -> Map.of("criterion", criterion, "option", "yes"))
                        .toList();
        Map<String, Object> assessment =
                Map.of("assessmentId", UUID.randomUUID().toString(), "questionnaire", "daily", "answers", answers);
        String path = "/api/v1/checkpoints/" + place.id() + "/safety-assessments";

        JsonNode rated =
                api.post(path, place.owner().token(), assessment).expect(201).json();

        assertThat(rated.toString()).contains("in-order");
        assertThat(api.get(path, place.owner().token()).expect(200).text()).contains("in-order");
        assertThat(api.get("/api/v1/public-map/provinces?structure=2021", null)
                        .expect(200)
                        .text())
                .contains("FeatureCollection");
    }

    private JsonNode awaitJob(String officer, String job) {
        Awaitility.await().atMost(Town.SOON).until(() -> api.get("/api/v1/jobs/" + job, officer)
                .expect(200)
                .text()
                .contains("DONE"));
        return api.get("/api/v1/jobs/" + job, officer).expect(200).json();
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
