package vn.tokhai.checkpoint.safety.web;

import java.io.UnsupportedEncodingException;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkpoint.CheckpointFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class SafetyWebTests extends SafetyWebSlice {

    @Test
    void listsQuestionnairesOfAKindAndSaysWhatTheirSourcesLack() {
        var answer =
                http.get().uri("/api/v1/safety-questionnaires?kind=FACTORY").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[*].key")
                .asArray()
                .containsExactly("daily", "hcmc-workplace-1203", "workplace-2194");
        assertThat(answer).bodyJson().extractingPath("$[2].complete").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$[2].source.number").isEqualTo("2194/QĐ-BCĐQG");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[2].source.note.vi")
                .asString()
                .contains("CS4");
    }

    @Test
    void showsOneQuestionnaireWithAllVersionsByNumber() {
        assertThat(http.get().uri("/api/v1/safety-questionnaires/hcmc-workplace-1203"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.questionnaire.criteria.length()")
                .isEqualTo(10);
        assertThat(http.get().uri("/api/v1/safety-questionnaires/daily?version=1"))
                .hasStatusOk();
        assertThat(http.get().uri("/api/v1/safety-questionnaires/daily?version=9"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri("/api/v1/safety-questionnaires/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void ratesAPlaceAndAnswersTheSameWhenItIsSentAgain() {
        var first = post(MARKET + "/safety-assessments", SAFE).with(owner()).exchange();
        var second = post(MARKET + "/safety-assessments", SAFE).with(owner()).exchange();

        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(first).hasHeader("Location", MARKET + "/safety-assessments/0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b21");
        assertThat(first).bodyJson().extractingPath("$.standing.level.key").isEqualTo("SAFE");
        assertThat(first)
                .bodyJson()
                .extractingPath("$.rating.band.label.vi")
                .asString()
                .contains("An toàn");
        assertThat(first).bodyJson().extractingPath("$.standing.recheckDueOn").isEqualTo("2021-07-30");
        assertThat(body(second)).isEqualTo(body(first));
    }

    @Test
    void saysWhatIsWrongFieldByField() {
        var answer = post(MARKET + "/safety-assessments", "{\"answers\": [{\"criterion\": \"X\"}]}")
                .with(owner())
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/assessmentId", "/questionnaire");
    }

    @Test
    void answersOddBodiesWith4xx() {
        for (String body : new String[] {
            "{\"answers\": {}}",
            "{\"answers\": [null]}",
            "{\"answers\": [[]]}",
            "{\"answers\": [{\"criterion\": 5, \"points\": \"many\"}]}",
            "[]",
            "{\"questionnaire\": \"market-2225\", \"answers\": [null]}",
            "{\"questionnaire\": \"\u202Edaily\", \"answers\": [{\"criterion\": \"KHACH\", \"option\": \"=1+1\"}]}"
        }) {
            assertThat(post(MARKET + "/safety-assessments", body).with(owner()))
                    .as(body)
                    .hasStatus4xxClientError();
        }
        String huge = SAFE.replace("safe", "a".repeat(1_000_000));
        assertThat(post(MARKET + "/safety-assessments", huge).with(owner())).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        String many = "{\"criterion\": \"KET-QUA\", \"option\": \"safe\"},".repeat(201);
        assertThat(post(
                                MARKET + "/safety-assessments",
                                SAFE.replaceFirst("\\[.*]", "[" + many.substring(0, many.length() - 1) + "]"))
                        .with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isForOwnerAndStaff() {
        var answer = post(MARKET + "/safety-assessments", SAFE).with(stranger()).exchange();

        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/not-staff");
        assertThat(post("/api/v1/checkpoints/0000000000001/safety-assessments", SAFE)
                        .with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.get().uri(MARKET + "/safety").with(stranger())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsAnInspectorOfTheAreaInspect() {
        var answer = post(MARKET + "/safety-inspections", INSPECTION)
                .with(inspector("2021:58/586"))
                .exchange();

        assertThat(answer).hasStatus(HttpStatus.CREATED);
        assertThat(answer).bodyJson().extractingPath("$.standing.level.key").isEqualTo("HIGH_RISK");
        assertThat(answer).bodyJson().extractingPath("$.rating.measure").isEqualTo("IMPROVE");
        var outside = post(MARKET + "/safety-inspections", INSPECTION)
                .with(inspector("2021:56"))
                .exchange();
        assertThat(outside).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(outside).bodyJson().extractingPath("$.type").isEqualTo("/problems/outside-area");
        assertThat(post(MARKET + "/safety-inspections", "{}").with(owner())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsTheHistoryToOwnerAndOfficersOfTheArea() {
        post(MARKET + "/safety-assessments", SAFE).with(owner()).exchange();
        post(MARKET + "/safety-inspections", INSPECTION)
                .with(inspector("2021:58"))
                .exchange();

        assertThat(http.get().uri(MARKET + "/safety-assessments?limit=1").with(officer("health-officer", "2021:58")))
                .bodyJson()
                .extractingPath("$.assessments[0].type")
                .isEqualTo("INSPECTION");
        assertThat(http.get()
                        .uri(MARKET + "/safety-assessments?limit=1&after=0.1")
                        .with(owner()))
                .bodyJson()
                .extractingPath("$.assessments[0].type")
                .isEqualTo("PERIODIC");
        assertThat(http.get().uri(MARKET + "/safety-assessments?limit=101").with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get().uri(MARKET + "/safety-assessments?after=x").with(owner()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(http.get()
                        .uri(MARKET + "/safety-assessments/0190a5f2-7c1e-7b3a-9f00-3a1d5c7e9b22")
                        .with(owner()))
                .bodyJson()
                .extractingPath("$.findings")
                .isEqualTo("Thiếu nước sát khuẩn");
        assertThat(http.get().uri(MARKET + "/safety-assessments/nonsense").with(owner()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void closesAHotelAndNothingElse() {
        world.register(CheckpointFixtures.MARKET, "HOTEL", CheckpointFixtures.VINH_HAI, null, null);
        assertThat(put("{\"closed\": true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.temporarilyClosed")
                .isEqualTo(true);
        assertThat(put("{}")).hasStatus(HttpStatus.BAD_REQUEST);
        world.register(CheckpointFixtures.MARKET, "MARKET", CheckpointFixtures.VINH_HAI, null, null);
        assertThat(put("{\"closed\": true}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private MvcTestResult put(String body) {
        return http.put()
                .uri(MARKET + "/safety-closure")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(owner())
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
