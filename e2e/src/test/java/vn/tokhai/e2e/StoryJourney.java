package vn.tokhai.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
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

/** From registering a place to the list of who was there, as five kinds of people see it. */
class StoryJourney {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;
    private final Town town = new Town();
    private final Instant now = Instant.now();

    @Test
    void tellsWhoWasThere() {
        Place market = town.place("Chợ Mẫu Một");
        Place cafe = town.place("Quán Mẫu Hai");
        Resident index = town.resident("Nguyễn Văn Mẫu Nguồn");
        Resident together = town.resident("Trần Thị Mẫu Cùng Chợ");
        Resident scannedByStaff = town.resident("Lê Văn Mẫu Thẻ In");
        Resident tooLate = town.resident("Phạm Thị Mẫu Đến Sau");
        Resident second = town.resident("=Hồ Văn Mẫu Công Thức");

        String visit = town.arrive(index, market, ago(180));
        String togetherVisit = town.arrive(together, market, ago(165));
        api.post(
                        "/api/v1/checkpoints/" + market.id() + "/check-ins",
                        market.owner().token(),
                        Residents.scan(scannedByStaff.code(), ago(150)))
                .expect(202);
        town.leave(index, market, visit, ago(120));
        town.leave(together, market, togetherVisit, ago(100));
        town.arrive(tooLate, market, ago(90));
        town.arrive(together, cafe, ago(80));
        town.arrive(second, cafe, ago(70));

        JsonNode mine = town.visitsOf(index, 1).getFirst();
        assertThat(mine.get("departure").asString()).isEqualTo("BUTTON");
        assertArrivals(market, 4);

        String officer = platform.officer("officer.ninhthuan");
        String personId = find(officer, index);
        assertThat(personId).isEqualTo(index.session().personId());
        String caseId = openCase(officer, personId);

        List<JsonNode> first = contacts(officer, caseId, 1, 2);
        assertThat(first)
                .extracting(contact -> contact.get("personId").asString())
                .containsExactlyInAnyOrder(
                        together.session().personId(), scannedByStaff.session().personId());
        JsonNode meeting = contactOf(first, together).get("meetings").get(0);
        assertThat(meeting.get("overlapMinutes").asLong()).isEqualTo(45);
        assertThat(meeting.get("placeName").asString()).contains("Chợ Mẫu Một");
        assertThat(contactOf(first, scannedByStaff).get("trustGrade").asString())
                .isNotBlank();

        api.post("/api/v1/cases/" + caseId + "/second-generation", officer, Map.of())
                .expect(202);
        assertThat(contacts(officer, caseId, 2, 1))
                .extracting(contact -> contact.get("personId").asString())
                .contains(second.session().personId())
                .doesNotContain(index.session().personId(), together.session().personId());

        assertOtherProvinceSeesNothing(caseId);
        assertExport(officer, caseId, together, second);
        assertReadingsAreShown(together);
    }

    private void assertArrivals(Place place, int count) {
        String path = "/api/v1/checkpoints/" + place.id() + "/visits";
        Awaitility.await().atMost(Town.SOON).untilAsserted(() -> assertThat(
                        api.get(path, place.owner().token())
                                .expect(200)
                                .json()
                                .get("visits")
                                .size())
                .isEqualTo(count));
        Resident stranger = town.resident("Đỗ Thị Mẫu Tò Mò");
        assertThat(api.get(path, stranger.token()).status()).isEqualTo(403);
    }

    private String find(String officer, Resident person) {
        Map<String, Object> search = reason();
        search.put("number", person.number());
        return api.post("/api/v1/people/search", officer, search)
                .expect(200)
                .json()
                .get("personId")
                .asString();
    }

    private String openCase(String officer, String personId) {
        LocalDate today = LocalDate.ofInstant(now, VIETNAM);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("requestId", UUID.randomUUID().toString());
        request.put("personId", personId);
        request.put("area", Residents.NINH_HAI);
        request.put("confirmedBy", Map.of("laboratoryReference", "XN-MAU-002"));
        request.put("symptomatic", true);
        request.put("onsetOn", today.minusDays(1).toString());
        request.put("sampledOn", today.toString());
        Api.Answer opened = api.post("/api/v1/cases", officer, request).expect(201);
        String caseId = opened.json().get("caseId").asString();
        assertThat(opened.json().get("ruleSet").asString()).startsWith("R2021");

        // the same request again is the same case
        assertThat(api.post("/api/v1/cases", officer, request)
                        .json()
                        .get("caseId")
                        .asString())
                .isEqualTo(caseId);
        return caseId;
    }

    private List<JsonNode> contacts(String officer, String caseId, int generation, int atLeast) {
        String path = "/api/v1/cases/" + caseId + "/contacts?generation=" + generation;
        Awaitility.await().atMost(Town.SOON).untilAsserted(() -> {
            JsonNode answer = api.get(path, officer).expect(200).json();
            assertThat(answer.get("tracing").get("state").asString()).isEqualTo("COMPLETE");
            assertThat(answer.get("contacts").size()).isGreaterThanOrEqualTo(atLeast);
        });
        return api.get(path, officer)
                .expect(200)
                .json()
                .get("contacts")
                .valueStream()
                .toList();
    }

    private static JsonNode contactOf(List<JsonNode> contacts, Resident person) {
        return contacts.stream()
                .filter(contact -> contact.get("personId")
                        .asString()
                        .equals(person.session().personId()))
                .findFirst()
                .orElseThrow();
    }

    private void assertOtherProvinceSeesNothing(String caseId) {
        String other = platform.officer("officer.khanhhoa");
        assertThat(api.get("/api/v1/cases/" + caseId, other).status()).isIn(403, 404);
        assertThat(api.get("/api/v1/cases/" + caseId + "/contacts", other).status())
                .isIn(403, 404);
        Map<String, Object> export = reason();
        export.put("format", "csv");
        assertThat(api.post("/api/v1/cases/" + caseId + "/exports", other, export)
                        .status())
                .isIn(403, 404);
    }

    private void assertExport(String officer, String caseId, Resident named, Resident formula) {
        Map<String, Object> export = reason();
        export.put("format", "csv");
        export.put("includeNames", true);
        String csv = api.post("/api/v1/cases/" + caseId + "/exports", officer, export)
                .expect(200)
                .text();

        assertThat(csv).startsWith("\uFEFF").contains(named.name()).contains("'" + formula.name());
    }

    private void assertReadingsAreShown(Resident person) {
        JsonNode readings =
                api.get("/api/v1/me/data-readings", person.token()).expect(200).json();

        assertThat(readings.toString()).contains("officer.ninhthuan", "123/QĐ-SYT");
    }

    private static Map<String, Object> reason() {
        Map<String, Object> reason = new LinkedHashMap<>();
        reason.put("purpose", "Truy vết ca bệnh mẫu");
        reason.put("decisionNumber", "123/QĐ-SYT");
        return reason;
    }

    private Instant ago(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
