package vn.tokhai.checkin.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkin.Scan;
import vn.tokhai.checkin.ScanFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkin.ScanFixtures.CITIZEN;
import static vn.tokhai.checkin.ScanFixtures.MARKET;
import static vn.tokhai.checkin.ScanFixtures.NOW;
import static vn.tokhai.checkin.ScanFixtures.OWNER;
import static vn.tokhai.checkin.ScanFixtures.SCAN;
import static vn.tokhai.checkin.ScanFixtures.UNKNOWN;
import static vn.tokhai.checkin.web.Callers.caller;
import static vn.tokhai.checkin.web.CheckInWebTests.assertProblem;

@CheckinWebTest
class CheckpointScanWebTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ScanFixtures.World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void R02_staffCheckAVisitorInByThePersonalCode() {
        MvcTestResult answer = post(OWNER, MARKET, "check-ins", coded(world.codes.personalCode(CITIZEN, 1)));

        assertThat(answer)
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.personId")
                .isEqualTo(CITIZEN);
        assertThat(world.log).extracting(Scan::recordedBy).containsExactly(OWNER);
    }

    @Test
    void R02_nobodyElseDoes() {
        String body = coded(world.codes.personalCode(CITIZEN, 1));

        assertProblem(post(CITIZEN, MARKET, "check-ins", body), 403, "not-staff");
        assertProblem(post(CITIZEN, MARKET, "check-outs", body), 403, "not-staff");
        assertProblem(post(OWNER, UNKNOWN, "check-ins", body), 404, "checkpoint-unknown");
        assertThat(world.log).isEmpty();
    }

    @Test
    void R02_refusesARevokedCode() {
        world.reissue(CITIZEN, 2);

        assertProblem(
                post(OWNER, MARKET, "check-ins", coded(world.codes.personalCode(CITIZEN, 1))), 409, "code-revoked");
    }

    @Test
    void refusesAPosterWhereAPersonalCodeIsMeant() {
        assertProblem(
                post(OWNER, MARKET, "check-ins", coded(world.codes.venueCode(MARKET, 1))), 422, "code-wrong-kind");
    }

    @Test
    void staffCheckAVisitorOutByCodeOrFromTheList() {
        assertThat(post(OWNER, MARKET, "check-outs", coded(world.codes.personalCode(CITIZEN, 1))))
                .hasStatus(202);
        assertThat(post(OWNER, MARKET, "check-outs", listed(CITIZEN))).hasStatus(202);

        assertThat(world.log).extracting(Scan::method).containsExactly(Scan.Method.PERSONAL_CODE, Scan.Method.STAFF);
    }

    @Test
    void asksForAPersonOrACode() {
        MvcTestResult answer = post(OWNER, MARKET, "check-outs", """
                {"scanId": "%s", "scannedAt": "%s"}
                """.formatted(SCAN, NOW));

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/personId");
    }

    @Test
    void R10_showsTheShortCodeToStaffOnly() {
        assertThat(http.get().uri("/api/v1/checkpoints/{id}/short-code", MARKET).with(caller(OWNER, "citizen")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(ScanFixtures.shortCodes().at(MARKET, NOW));
        assertProblem(
                http.get()
                        .uri("/api/v1/checkpoints/{id}/short-code", MARKET)
                        .with(caller(CITIZEN, "citizen"))
                        .exchange(),
                403,
                "not-staff");
    }

    @Test
    void refusesAPathThatIsNoCheckpointId() {
        assertProblem(post(OWNER, "nonsense", "check-ins", coded("x")), 400, "validation-failed");
    }

    private MvcTestResult post(String caller, String checkpointId, String transition, String body) {
        return http.post()
                .uri("/api/v1/checkpoints/{id}/{transition}", checkpointId, transition)
                .with(caller(caller, "citizen"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String coded(String code) {
        return CheckInWebTests.body(code, NOW);
    }

    private static String listed(String personId) {
        return """
                {"scanId": "%s", "personId": "%s", "scannedAt": "%s"}
                """.formatted(SCAN, personId, NOW);
    }
}
