package vn.tokhai.tracing.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.CoPresence;
import vn.tokhai.tracing.CollectingAnswers;
import vn.tokhai.tracing.MemoryCases;
import vn.tokhai.tracing.MemoryContacts;
import vn.tokhai.tracing.MemoryTrails;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.tokhai.tracing.TracingFixtures.CASE;
import static vn.tokhai.tracing.TracingFixtures.FIRST;
import static vn.tokhai.tracing.TracingFixtures.INDEX;
import static vn.tokhai.tracing.TracingFixtures.MARKET;
import static vn.tokhai.tracing.TracingFixtures.MARKET_PLACE;
import static vn.tokhai.tracing.TracingFixtures.NOW;
import static vn.tokhai.tracing.TracingFixtures.SECOND;
import static vn.tokhai.tracing.TracingFixtures.at;
import static vn.tokhai.tracing.TracingFixtures.exposure;
import static vn.tokhai.tracing.TracingFixtures.openedCase;
import static vn.tokhai.tracing.TracingFixtures.visit;
import static vn.tokhai.tracing.web.WebWorld.officer;
import static vn.tokhai.tracing.web.WebWorld.someone;

@WebMvcTest({CaseController.class, ContactController.class, RuleSetController.class})
@Import(WebWorld.class)
class CaseWebTests {

    private static final String TO_OPEN = """
            {"requestId":"01938f2e-5b1c-7cc1-9d53-6c1f0e3a0001","personId":"00000000-0000-4000-8000-0000000000f0",
             "area":{"structure":"2021","province":"58","district":"586","ward":"22846"},
             "confirmedBy":{"laboratoryReference":"XN-MAU-1"},"symptomatic":true,
             "onsetOn":"2022-01-09","sampledOn":"2022-01-10"}""";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private MemoryCases cases;

    @Autowired
    private MemoryContacts contacts;

    @Autowired
    private MemoryTrails trails;

    @Autowired
    private CollectingAnswers collecting;

    @BeforeEach
    void forget() {
        cases.all.clear();
        contacts.all.clear();
        trails.all.clear();
    }

    @Test
    void opensACaseOnceHoweverOftenItIsSent() throws Exception {
        String caseId = "$.caseId";
        for (int i = 0; i < 2; i++) {
            mvc.perform(post("/api/v1/cases")
                            .with(officer("2021:58"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(TO_OPEN))
                    .andExpect(status().isCreated())
                    .andExpect(header().string("Location", containsString("/api/v1/cases/")))
                    .andExpect(jsonPath(caseId).exists())
                    .andExpect(jsonPath("$.status").value("OPEN"))
                    .andExpect(jsonPath("$.ruleSet").value("R2021-12"))
                    .andExpect(jsonPath("$.infectiousFrom").value("2022-01-06T17:00:00Z"))
                    .andExpect(jsonPath("$.infectiousUntil").value(NOW.toString()))
                    .andExpect(jsonPath("$.tracing.state").value("RUNNING"));
        }
        org.assertj.core.api.Assertions.assertThat(cases.all).hasSize(1);
    }

    @Test
    void refusesAnotherCaseUnderTheSameRequestId() throws Exception {
        open(TO_OPEN, officer("2021:58")).andExpect(status().isCreated());

        problem(open(TO_OPEN.replace("XN-MAU-1", "XN-MAU-2"), officer("2021:58")), 409, "request-id-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021:56", "2021:58/586/22852", "2025:58", "2021:5"})
    void R06_opensNoCaseOutsideTheOfficersAreas(String area) throws Exception {
        problem(open(TO_OPEN, officer(area)), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nation", "2021:58", "2021:58/586", "2021:58/586/22846"})
    void R06_opensACaseInsideTheOfficersAreas(String area) throws Exception {
        open(TO_OPEN, officer(area)).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "committee", "inspector", "hotline", "admin", "integrator", "service"})
    void R06_isOpenToHealthRolesAlone(String role) throws Exception {
        cases.open(openedCase(), List.of());

        problem(open(TO_OPEN, someone(role, "nation")), 403, "forbidden");
        problem(mvc.perform(get("/api/v1/cases/" + CASE).with(someone(role, "nation"))), 403, "forbidden");
        problem(
                mvc.perform(get("/api/v1/cases/" + CASE + "/contacts").with(someone(role, "nation"))),
                403,
                "forbidden");
        problem(mvc.perform(get("/api/v1/cases").with(someone(role, "nation"))), 403, "forbidden");
    }

    @Test
    void R06_hidesACaseOfAnotherArea() throws Exception {
        cases.open(openedCase(), List.of());

        problem(mvc.perform(get("/api/v1/cases/" + CASE).with(officer("2021:56"))), 404, "not-found");
        problem(mvc.perform(get("/api/v1/cases/" + CASE + "/contacts").with(officer("2021:56"))), 404, "not-found");
        problem(
                mvc.perform(post("/api/v1/cases/" + CASE + "/second-generation").with(officer("2021:56"))),
                404,
                "not-found");
        mvc.perform(get("/api/v1/cases").with(officer("2021:56")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cases").isEmpty());
    }

    @Test
    void R05_opensNoCaseWithoutALaboratoryReference() throws Exception {
        problem(open(TO_OPEN.replace("XN-MAU-1", " "), officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/confirmedBy/laboratoryReference"));
    }

    @Test
    void namesTheFieldThatContradicts() throws Exception {
        problem(open(TO_OPEN.replace("\"onsetOn\":\"2022-01-09\",", ""), officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/onsetOn"));
        problem(open(TO_OPEN.replace("2022-01-10", "2022-01-11"), officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/sampledOn"));
    }

    @Test
    void R15_listsContactsRankedWithPlaceOverlapTrustAndReasons() throws Exception {
        cases.open(openedCase(), List.of());
        collecting.take(List.of(
                meeting(SECOND, 5),
                meeting(FIRST, 45),
                new Answer.ItineraryAnswered(CASE, 1, INDEX, NOW, List.of("i")),
                new Answer.ExposureAnswered(CASE, 1, INDEX, "i", NOW, 2)));

        mvc.perform(get("/api/v1/cases/" + CASE + "/contacts")
                        .param("generation", "1")
                        .param("limit", "1")
                        .with(officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ruleSet").value("R2021-12"))
                .andExpect(jsonPath("$.tracing.state").value("COMPLETE"))
                .andExpect(jsonPath("$.tracing.exposures").value(1))
                .andExpect(jsonPath("$.contacts.length()").value(1))
                .andExpect(jsonPath("$.contacts[0].personId").value(FIRST))
                .andExpect(jsonPath("$.contacts[0].viaPersonId").value(INDEX))
                .andExpect(jsonPath("$.contacts[0].overlapMinutes").value(45))
                .andExpect(jsonPath("$.contacts[0].trustGrade").value("B"))
                .andExpect(jsonPath("$.contacts[0].meetings[0].placeName").value("Chợ Mẫu, Ninh Hải"))
                .andExpect(jsonPath("$.contacts[0].meetings[0].closedSpace").value(false))
                .andExpect(jsonPath("$.contacts[0].reasons[?(@.en=='Identity: phone verified by passcode')]")
                        .exists())
                .andExpect(jsonPath("$.next").exists());
    }

    @Test
    void R08_showsPseudonymsAlone() throws Exception {
        cases.open(openedCase(), List.of());
        collecting.take(List.of(meeting(FIRST, 45)));

        mvc.perform(get("/api/v1/cases/" + CASE + "/contacts").with(officer("2021:58")))
                .andExpect(content().string(not(containsString("fullName"))))
                .andExpect(content().string(not(containsString("\"phone\""))));
    }

    @Test
    void R16_pagesThroughCasesByKey() throws Exception {
        cases.open(openedCase(), List.of());
        open(TO_OPEN, officer("2021:58"));

        String first = mvc.perform(get("/api/v1/cases").param("limit", "1").with(officer("2021:58")))
                .andExpect(jsonPath("$.cases.length()").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");

        mvc.perform(get("/api/v1/cases")
                        .param("limit", "1")
                        .param("after", next)
                        .with(officer("2021:58")))
                .andExpect(jsonPath("$.cases.length()").value(1))
                .andExpect(jsonPath("$.next").doesNotExist());
    }

    @Test
    void tracesASecondGeneration() throws Exception {
        cases.open(openedCase(), List.of());

        mvc.perform(post("/api/v1/cases/" + CASE + "/second-generation").with(officer("2021:58")))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.secondGenerationRequestedAt").value(NOW.toString()))
                .andExpect(jsonPath("$.tracing.state").value("RUNNING"));
    }

    @Test
    void tellsTheRuleSetsWithTheirSources() throws Exception {
        mvc.perform(get("/api/v1/rule-sets").with(someone("citizen")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ruleSets.length()").value(3))
                .andExpect(jsonPath("$.ruleSets[2].minOverlapMinutesMasked").value(15))
                .andExpect(jsonPath("$.ruleSets[0].sources[?(@.confidence=='unverified')]")
                        .exists());
    }

    @Test
    void answersEveryFailureWithAProblem() throws Exception {
        problem(open("{", officer("nation")), 400, "malformed-request");
        problem(
                mvc.perform(get("/api/v1/cases").param("limit", "101").with(officer("nation"))),
                400,
                "validation-failed");
        problem(
                mvc.perform(get("/api/v1/cases").param("after", "*").with(officer("nation"))),
                400,
                "validation-failed");
        problem(mvc.perform(get("/api/v1/cases")), 401, "unauthenticated");
        problem(mvc.perform(get("/api/v1/cases/none").with(officer("nation"))), 404, "not-found");
        problem(mvc.perform(put("/api/v1/cases").with(officer("nation"))), 405, "method-not-allowed");
        problem(open("{\"x\":\"" + "y".repeat(300_000) + "\"}", officer("nation")), 413, "too-large");
        MockHttpServletRequestBuilder text =
                post("/api/v1/cases").with(officer("nation")).contentType(MediaType.TEXT_PLAIN);
        problem(mvc.perform(text.content("x")), 415, "unsupported-media-type");
    }

    private ResultActions open(String body, JwtRequestPostProcessor officer) throws Exception {
        return mvc.perform(post("/api/v1/cases")
                .with(officer)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static ResultActions problem(ResultActions answer, int status, String slug) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/" + slug))
                .andExpect(jsonPath("$.traceId").exists());
    }

    private static vn.tokhai.tracing.Match meeting(String person, int minutes) {
        return CoPresence.of(
                        exposure(visit("i", INDEX, MARKET, at(8, 0), at(9, 0))),
                        visit("o" + person, person, MARKET, at(8, 0), at(8, minutes)),
                        MARKET_PLACE)
                .orElseThrow();
    }
}
