package vn.tokhai.checkpoint.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.ProvenPhones;
import vn.tokhai.checkpoint.devices.TestDevices;

import static org.assertj.core.api.Assertions.assertThat;

/** Devices, owners and trips over HTTP. */
class AccessWebTests extends CheckpointWebSlice {

    private static final PlaceId COACH = new PlaceId(0x79B);
    private static final String TRIPS = "/api/v1/checkpoints/" + COACH + "/trips";

    @Test
    void enrolsADeviceThatHasNoToken() throws Exception {
        MvcTestResult prepared = post(MARKET + "/device-enrolments", "{\"name\": \"Máy cổng chính\"}")
                .with(owner())
                .exchange();
        assertThat(prepared).hasStatus(HttpStatus.CREATED).hasHeader("Cache-Control", "no-store");
        String ticket = json(prepared).get("text").asString();
        var tablet = new TestDevices();
        String body = "{\"ticket\": \"%s\", \"publicKey\": \"%s\", \"proof\": \"%s\"}"
                .formatted(ticket, tablet.publicKey(), tablet.proof(ticket));

        MvcTestResult enrolled = post("/api/v1/devices", body).exchange();

        assertThat(enrolled).hasStatus(HttpStatus.CREATED);
        String device = json(enrolled).get("deviceId").asString();
        assertThat(json(prepared).get("svg").asString()).startsWith("<svg");
        assertThat(post("/api/v1/devices", body)).hasStatus(HttpStatus.CREATED);
        assertThat(put(MARKET + "/devices/" + device, "{\"name\": \"Máy 2\"}").with(owner()))
                .hasStatusOk();
        assertThat(http.delete().uri(MARKET + "/devices/" + device).with(owner()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(http.get().uri(MARKET + "/devices").with(owner()))
                .bodyJson()
                .hasPathSatisfying(
                        "$.devices[0].name", name -> name.assertThat().isEqualTo("Máy 2"))
                .hasPath("$.devices[0].revokedAt");
        assertThat(http.get().uri(MARKET + "/devices").with(staff())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"ticket\": 1, \"publicKey\": {}, \"proof\": []}", "{}", "x"})
    void refusesWhatIsNoEnrolment(String body) {
        assertThat(post("/api/v1/devices", body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void answersUnknownIdsLikeImpossibleOnes() {
        for (String id : new String[] {"5b8e2f10-6c3d-4a7b-9e21-0d4f8c6a1b35", "x"}) {
            assertThat(http.delete().uri(MARKET + "/devices/" + id).with(owner()))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(MARKET + "/ownership-transfers/" + id + "/acceptance", "{}")
                            .with(stranger()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void passesAPlaceOn() throws Exception {
        String consent = phones.consent(
                ProvenPhones.Purpose.OWNERSHIP_TRANSFER, CheckpointFixtures.OWNER, CheckpointFixtures.MARKET);
        MvcTestResult offered = post(MARKET + "/ownership-transfers", "{\"consent\": \"" + consent + "\"}")
                .with(owner())
                .exchange();
        assertThat(offered).hasStatus(HttpStatus.CREATED);
        JsonNode offer = json(offered);
        String acceptance = "{\"secret\": \"%s\", \"consent\": \"%s\"}"
                .formatted(
                        offer.get("secret").asString(),
                        phones.consent(
                                ProvenPhones.Purpose.OWNERSHIP_TRANSFER,
                                CheckpointFixtures.STRANGER,
                                CheckpointFixtures.MARKET));

        assertThat(post(
                                MARKET + "/ownership-transfers/"
                                        + offer.get("transferId").asString() + "/acceptance",
                                acceptance)
                        .with(stranger()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.rights")
                .asArray()
                .containsExactly("OWNER");
        assertThat(http.get().uri(MARKET).with(owner())).bodyJson().doesNotHavePath("$.phone");
    }

    @Test
    void runsTripsOfAVehicle() throws Exception {
        checkpoints.with(CheckpointFixtures.coachAt(COACH));
        String id = "0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b31";
        String start = "{\"tripId\": \"%s\", \"route\": \"Nha Trang - Đà Lạt\"}".formatted(id);

        assertThat(post(TRIPS, start).with(owner())).hasStatus(HttpStatus.CREATED);
        assertThat(post(TRIPS, start).with(owner())).hasStatus(HttpStatus.CREATED);
        assertThat(post(TRIPS, start.replace("9b31", "9b32")).with(owner()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/trip-under-way");
        assertThat(http.post().uri(TRIPS + "/" + id + "/end").with(owner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.end")
                .isEqualTo("REPORTED");
        assertThat(http.get().uri(TRIPS + "?limit=1").with(owner()))
                .bodyJson()
                .hasPathSatisfying(
                        "$.trips[0].number", number -> number.assertThat().isEqualTo(1))
                .doesNotHavePath("$.next");
        assertThat(http.get().uri(TRIPS + "/" + id).with(owner())).hasStatusOk();
        assertThat(http.get().uri(TRIPS).with(stranger())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.get().uri(TRIPS + "?limit=201").with(owner())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void changesAndClosesUnits() throws Exception {
        String unit =
                "{\"requestId\": \"0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22\", \"name\": \"Tầng 1\", \"kind\": \"FLOOR\"}";
        String id = json(post(MARKET + "/units", unit).with(owner()).exchange())
                .get("unitId")
                .asString();

        assertThat(put(MARKET + "/units/" + id, unit.replace("Tầng 1", "Tầng trệt"))
                        .header("If-Match", "\"3\"")
                        .with(owner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.units[0].name")
                .isEqualTo("Tầng trệt");
        assertThat(put(MARKET + "/units/" + id, unit).with(owner())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(post(MARKET + "/units/" + id + "/closure", "")
                        .header("If-Match", "\"4\"")
                        .with(owner()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.units[0].closed")
                .isEqualTo(true);
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
