package vn.tokhai.checkin.web;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkin.CodeFixtures;
import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.ScanFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.FLOOR;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.SCAN;
import static vn.tokhai.checkin.ScanFixtures.UNKNOWN;
import static vn.tokhai.checkin.web.Callers.caller;

@CheckinWebTest
class CheckInWebTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ScanFixtures.World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void answersWithThePlaceAndTheShortCode() {
        MvcTestResult answer = checkIn(world.codes.venueCode(FLOOR, 2), NOW);

        assertThat(answer).hasStatus(202).bodyJson().isLenientlyEqualTo("""
                {
                  "scanId": "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                  "visitId": "0199b3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                  "direction": "IN",
                  "place": {
                    "checkpointId": "0D9RXPQZ4M7K2",
                    "unitId": "7H2K9QXV03BNS",
                    "unitName": "Tầng 2",
                    "name": "Chợ Ninh Hải",
                    "address": "12 Trường Chinh",
                    "placeName": "Chợ Ninh Hải, thị trấn Khánh Hải, huyện Ninh Hải, Ninh Thuận"
                  },
                  "scannedAt": "2021-06-03T02:00:00Z",
                  "receivedAt": "2021-06-03T02:00:00Z"
                }
                """);
        assertThat(answer).bodyJson().doesNotHavePath("$.personId");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.shortCode")
                .isEqualTo(ScanFixtures.shortCodes().at(MARKET, NOW));
    }

    @Test
    void takesThePersonFromTheTokenAlone() {
        String body = body(world.codes.venueCode(MARKET, 1), NOW)
                .replaceFirst("\\{", "{\"personId\": \"" + ScanFixtures.OWNER + "\",");

        assertThat(post("/api/v1/check-ins", body)).hasStatus(202);

        assertThat(world.log).extracting(Scan::personId).containsExactly(CITIZEN);
    }

    @Test
    void checksOutByTheButton() {
        MvcTestResult answer = post("/api/v1/check-outs", checkOut(MARKET));

        assertThat(answer)
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.direction")
                .isEqualTo("OUT");
        assertThat(answer).bodyJson().extractingPath("$.visitId").isEqualTo("0199b3c4-0000-7f80-9a1b-2c3d4e5f6071");
    }

    @Test
    void R09_refusesForgedCodesAndBidsToReportThePoster() {
        MvcTestResult answer = checkIn(new CodeFixtures().venueCode(MARKET, 1), NOW);

        assertProblem(answer, 422, "code-forged");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("report this poster", "áp phích");
    }

    @ParameterizedTest
    @CsvSource({"https://stickers.example/x, code-foreign", "https://t.vn/C/ABC, code-unreadable"})
    void R09_refusesForeignAndUnreadableCodes(String code, String problem) {
        assertProblem(checkIn(code, NOW), 422, problem);
    }

    @Test
    void R02_doesNotCheckInByPersonalCode() {
        assertProblem(checkIn(world.codes.personalCode(CITIZEN, 1), NOW), 422, "code-wrong-kind");
    }

    @Test
    void refusesUnknownAndSuspendedPlaces() {
        assertProblem(checkIn(world.codes.venueCode(UNKNOWN, 1), NOW), 404, "checkpoint-unknown");
        assertProblem(post("/api/v1/check-outs", checkOut(UNKNOWN)), 404, "checkpoint-unknown");

        world.suspend(NOW.minusSeconds(60));

        assertProblem(checkIn(world.codes.venueCode(MARKET, 1), NOW), 409, "checkpoint-suspended");
    }

    @Test
    void R26_refusesTimesOutsideTheWindow() {
        String code = world.codes.venueCode(MARKET, 1);

        assertProblem(checkIn(code, NOW.minus(Duration.ofHours(73))), 422, "scan-too-old");
        assertProblem(checkIn(code, NOW.plus(Duration.ofMinutes(6))), 422, "scan-from-future");
    }

    @Test
    void asksToSendAgainWhenKafkaDoesNotHaveTheScan() {
        world.loseLog();

        MvcTestResult answer = checkIn(world.codes.venueCode(MARKET, 1), NOW);

        assertProblem(answer, 503, "kafka-unavailable");
        assertThat(answer).headers().hasValue("Retry-After", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scanId", "code", "scannedAt"})
    void namesTheFieldThatIsMissing(String field) {
        String body = body("x", NOW).replace("\"" + field + "\"", "\"else\"");

        MvcTestResult answer = post("/api/v1/check-ins", body);

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/" + field);
    }

    @Test
    void namesTheFieldThatHasTheWrongForm() {
        MvcTestResult answer = post("/api/v1/check-ins", body("x", NOW).replace(SCAN, "no-uuid"));

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/scanId");
        assertProblem(post("/api/v1/check-outs", checkOut("lower-case")), 400, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-officer", "committee", "admin", "service", "integrator"})
    void R03_isOpenToCitizensOnly(String role) {
        assertThat(http.post()
                        .uri("/api/v1/check-ins")
                        .with(caller(CITIZEN, role))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(world.codes.venueCode(MARKET, 1), NOW)))
                .hasStatus(403);
        assertThat(world.log).isEmpty();
    }

    private MvcTestResult checkIn(String code, Instant scannedAt) {
        return post("/api/v1/check-ins", body(code, scannedAt));
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri(path)
                .with(caller(CITIZEN, "citizen"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    static String body(String code, Instant scannedAt) {
        return """
                {"scanId": "%s", "code": "%s", "scannedAt": "%s"}
                """.formatted(SCAN, code, scannedAt);
    }

    private static String checkOut(String checkpointId) {
        return """
                {
                  "scanId": "%s",
                  "visitId": "0199b3c4-0000-7f80-9a1b-2c3d4e5f6071",
                  "checkpointId": "%s",
                  "scannedAt": "%s"
                }
                """.formatted(SCAN, checkpointId, NOW);
    }

    static void assertProblem(MvcTestResult answer, int status, String slug) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/" + slug);
    }
}
