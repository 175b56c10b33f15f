package vn.tokhai.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import vn.tokhai.local.demo.Api;
import vn.tokhai.local.demo.LogIns.Session;
import vn.tokhai.local.demo.Residents;

import static org.assertj.core.api.Assertions.assertThat;

/** Builds places and people over the API; each journey has its own. */
final class Town {

    static final Duration SOON = Duration.ofSeconds(30);

    private final RunningPlatform platform = RunningPlatform.INSTANCE;
    private final Api api = platform.api;

    /**
     * @param code text of the venue code
     * @param owner session of the person who registered it
     */
    record Place(String id, String name, String code, Session owner) {}

    /** @param code text of the personal code */
    record Resident(String name, String phone, Session session, String number, String code) {

        String token() {
            return session.token();
        }
    }

    Place place(String name) {
        Session owner = platform.logIns.citizen(Residents.phone());
        JsonNode place = api.post(
                        "/api/v1/checkpoints",
                        owner.token(),
                        Residents.checkpointForm(name, "MARKET", Residents.phone()))
                .expect(201)
                .json();
        Place registered = new Place(
                place.get("checkpointId").asString(),
                name,
                place.get("venueCode").get("text").asString(),
                owner);
        // known to check-in once the event has arrived
        Awaitility.await()
                .atMost(SOON)
                .until(() -> api.get("/api/v1/checkpoints/" + registered.id() + "/occupancy", owner.token())
                                .status()
                        == 200);
        return registered;
    }

    Resident resident(String name) {
        return resident(name, Residents.NINH_HAI);
    }

    Resident resident(String name, Map<String, String> area) {
        String phone = Residents.phone();
        Session session = platform.logIns.citizen(phone);
        JsonNode answer = api.post("/api/v1/declarations", session.token(), Residents.citizenForm(name, area))
                .expect(201)
                .json();
        return new Resident(
                name,
                phone,
                session,
                answer.get("number").asString(),
                answer.get("personalCode").get("text").asString());
    }

    /** @return visit id */
    String arrive(Resident person, Place place, Instant at) {
        JsonNode answer = api.post("/api/v1/check-ins", person.token(), Residents.scan(place.code(), at))
                .expect(202)
                .json();
        assertThat(answer.get("place").get("name").asString()).isEqualTo(place.name());
        return answer.get("visitId").asString();
    }

    void leave(Resident person, Place place, String visitId, Instant at) {
        api.post("/api/v1/check-outs", person.token(), checkOut(place, visitId, at))
                .expect(202);
    }

    static Map<String, Object> checkOut(Place place, String visitId, Instant at) {
        Map<String, Object> scan = new LinkedHashMap<>();
        scan.put("scanId", UUID.randomUUID().toString());
        scan.put("visitId", visitId);
        scan.put("checkpointId", place.id());
        scan.put("scannedAt", at.toString());
        return scan;
    }

    /** Visits of a person, newest state; waits until there are as many. */
    List<JsonNode> visitsOf(Resident person, int count) {
        Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(visits(person))
                .hasSize(count));
        return visits(person);
    }

    private List<JsonNode> visits(Resident person) {
        Api.Answer answer = api.get("/api/v1/me/visits?limit=500", person.token());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("visits").valueStream().toList();
    }
}
