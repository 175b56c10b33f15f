package vn.tokhai.checkin.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkin.ScanFixtures;
import vn.tokhai.checkin.ScanOutcome.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.web.Callers.caller;
import static vn.tokhai.checkin.web.CheckInWebTests.assertProblem;

/** Every error is problem+json with a stable type and a trace id. */
@CheckinWebTest
class ProblemContractWebTests {

    private static final String PATH = "/api/v1/check-ins";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ScanFixtures.World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void answers400ToWhatIsNoJson() {
        assertProblem(post("{", MediaType.APPLICATION_JSON), 400, "malformed-request");
    }

    @Test
    void answers401WithoutATokenAndToAForgedOne() {
        assertProblem(http.post().uri(PATH).exchange(), 401, "unauthenticated");
        assertProblem(
                http.get()
                        .uri("/api/v1/me/visits")
                        .header("Authorization", "Bearer forged")
                        .exchange(),
                401,
                "unauthenticated");
    }

    @Test
    void answers403ToOtherRoles() {
        assertProblem(
                http.get()
                        .uri("/api/v1/me/visits")
                        .with(caller("officer", "health-officer"))
                        .exchange(),
                403,
                "forbidden");
    }

    @Test
    void answers404And405And415() {
        assertProblem(get("/api/v1/nothing"), 404, "not-found");
        assertProblem(get(PATH), 405, "method-not-allowed");
        assertProblem(post("code", MediaType.TEXT_PLAIN), 415, "unsupported-media-type");
    }

    @Test
    void answers413ToALargeBody() {
        assertProblem(post(" ".repeat(9_000), MediaType.APPLICATION_JSON), 413, "too-large");
    }

    @Test
    void R11_limitsTheLengthOfTexts() {
        String body = CheckInWebTests.body("x".repeat(2049), NOW);

        assertProblem(post(body, MediaType.APPLICATION_JSON), 400, "validation-failed");
    }

    @Test
    void answers409And503() {
        world.loseLog();
        assertProblem(
                post(CheckInWebTests.body(world.codes.venueCode(MARKET, 1), NOW), MediaType.APPLICATION_JSON),
                503,
                "kafka-unavailable");
        world.suspend(NOW);
        assertProblem(
                post(CheckInWebTests.body(world.codes.venueCode(MARKET, 1), NOW), MediaType.APPLICATION_JSON),
                409,
                "checkpoint-suspended");
    }

    @Test
    void answers503WhilePlacesAndKeysAreRead() {
        world.startAnew();

        assertProblem(
                post(CheckInWebTests.body(world.codes.venueCode(MARKET, 1), NOW), MediaType.APPLICATION_JSON),
                503,
                "unavailable");
        assertProblem(get("/api/v1/checkpoints/" + MARKET + "/visits"), 503, "unavailable");
    }

    @Test
    void carriesTheTraceIdOfTheCaller() {
        MvcTestResult answer = http.get()
                .uri("/api/v1/nothing")
                .with(caller(CITIZEN, "citizen"))
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.traceId").isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void giveEveryProblemOfThisServiceItsPublishedStatus() {
        Map<String, Integer> published = Map.ofEntries(
                Map.entry("code-unreadable", 422),
                Map.entry("code-foreign", 422),
                Map.entry("code-forged", 422),
                Map.entry("code-wrong-kind", 422),
                Map.entry("code-revoked", 409),
                Map.entry("checkpoint-unknown", 404),
                Map.entry("checkpoint-suspended", 409),
                Map.entry("not-staff", 403),
                Map.entry("scan-too-old", 422),
                Map.entry("scan-from-future", 422),
                Map.entry("kafka-unavailable", 503),
                Map.entry("unavailable", 503));

        for (var refused : Refused.values()) {
            var type = CheckinProblems.of(refused).type();
            assertThat(published).containsEntry(type.slug(), type.status());
        }
        assertThat(published).hasSize(Refused.values().length);
    }

    private MvcTestResult get(String path) {
        return http.get().uri(path).with(caller(CITIZEN, "citizen")).exchange();
    }

    private MvcTestResult post(String body, MediaType type) {
        return http.post()
                .uri(PATH)
                .with(caller(CITIZEN, "citizen"))
                .contentType(type)
                .content(body)
                .exchange();
    }
}
