package vn.tokhai.declaration.health.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.ResultActions;

import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;
import vn.tokhai.declaration.health.HealthFixtures;
import vn.tokhai.declaration.health.InMemoryBoards;
import vn.tokhai.declaration.health.InMemoryDirectory;
import vn.tokhai.declaration.health.InMemoryHealthDangers;
import vn.tokhai.declaration.health.InMemoryHealthReports;
import vn.tokhai.declaration.health.InMemorySupervisions;
import vn.tokhai.declaration.health.InMemoryTurns;
import vn.tokhai.declaration.health.RunningSlots;
import vn.tokhai.declaration.web.Callers;
import vn.tokhai.declaration.web.DeclarationWeb;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class HealthWebTests extends DeclarationWeb {

    private static final PersonId PATIENT = HealthFixtures.person(1);
    private static final PersonId OTHER = HealthFixtures.person(2);
    private static final String QUARANTINE = HealthFixtures.id(1).toString();
    private static final String REPORTS = "/api/v1/quarantines/" + QUARANTINE + "/health-reports";
    private static final String OPENING = """
            {"quarantineId": "%s", "personId": "%s", "kind": "centralised", "place": "%s",
             "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
             "startsOn": "2021-06-01", "plannedEndOn": "2021-06-21", "decisionNumber": "12/QĐ-UBND"}
            """.formatted(QUARANTINE, PATIENT, HealthFixtures.PLACE);

    @Autowired
    private InMemorySupervisions supervisions;

    @Autowired
    private InMemoryDirectory directory;

    @Autowired
    private InMemoryHealthReports reports;

    @Autowired
    private InMemoryHealthDangers dangers;

    @Autowired
    private InMemoryBoards boards;

    @Autowired
    private InMemoryTurns turns;

    @Autowired
    private RunningSlots slots;

    /** The other tests of the HTTP interface share these fakes. */
    @AfterEach
    void leaveNobodyInQuarantine() {
        emptyHealth();
    }

    @BeforeEach
    void emptyHealth() {
        supervisions.clear();
        directory.clear();
        reports.clear();
        dangers.clear();
        boards.clear();
        turns.clear();
    }

    @Test
    void opensAQuarantineAndShowsThePlaceToThePersonAlone() throws Exception {
        open().andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/quarantines/" + QUARANTINE))
                .andExpect(jsonPath("$.state").value("open"))
                .andExpect(jsonPath("$.place").doesNotExist());
        open().andExpect(status().isCreated());

        mvc.perform(get("/api/v1/quarantines").with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quarantines", hasSize(1)))
                .andExpect(jsonPath("$.quarantines[0].place").doesNotExist());
        mvc.perform(get("/api/v1/me/quarantines").with(Callers.citizen(PATIENT)))
                .andExpect(jsonPath("$.quarantines[0].quarantine.place").value(HealthFixtures.PLACE))
                .andExpect(jsonPath("$.quarantines[0].nextReport.key").value("afternoon"));
        mvc.perform(get("/api/v1/me/quarantines").with(Callers.citizen(OTHER)))
                .andExpect(jsonPath("$.quarantines", hasSize(0)));
    }

    @Test
    void keepsOfficersToTheirAreas() throws Exception {
        open();

        problem(json(post("/api/v1/quarantines"), OPENING).with(Callers.officer("2021:56")), 403, "forbidden");
        problem(get("/api/v1/quarantines?area=2021:58/586").with(Callers.officer("2021:56")), 403, "forbidden");
        problem(get("/api/v1/quarantines/" + QUARANTINE).with(Callers.officer("2021:56")), 404, "not-found");
        problem(
                json(
                                post("/api/v1/quarantines/" + QUARANTINE + "/end"),
                                "{\"reason\":\"early\",\"decisionNumber\":\"1\"}")
                        .with(Callers.officer("2021:56")),
                404,
                "not-found");
        mvc.perform(get("/api/v1/quarantines").with(Callers.officer("2021:58/586/22834")))
                .andExpect(jsonPath("$.quarantines", hasSize(0)));
    }

    @Test
    void extendsAndEndsByTheGuardsOfTheState() throws Exception {
        open();

        change("extension", "{\"plannedEndOn\":\"2021-06-28\",\"decisionNumber\":\"15\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plannedEndOn").value("2021-06-28"));
        change("extension", "{\"plannedEndOn\":\"2021-06-10\",\"decisionNumber\":\"15\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/plannedEndOn"));
        change("end", "{\"reason\":\"early\",\"decisionNumber\":\"16\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("ended"))
                .andExpect(jsonPath("$.endedOn").value("2021-06-01"));
        change("end", "{\"reason\":\"early\",\"decisionNumber\":\"16\"}").andExpect(status().isOk());
        change("extension", "{\"plannedEndOn\":\"2021-07-01\",\"decisionNumber\":\"17\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/quarantine-ended"));
        mvc.perform(get("/api/v1/quarantines?state=ended").with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.quarantines[0].endReason").value("early"));
    }

    @Test
    void refusesASecondQuarantineAndATakenId() throws Exception {
        open();

        problem(
                json(
                                post("/api/v1/quarantines"),
                                OPENING.replace(QUARANTINE, HealthFixtures.id(2).toString()))
                        .with(Callers.officer("2021:58")),
                409,
                "quarantine-open");
        problem(
                json(post("/api/v1/quarantines"), OPENING.replace("\"centralised\"", "\"home\""))
                        .with(Callers.officer("2021:58")),
                409,
                "quarantine-id-taken");
        problem(
                json(
                                post("/api/v1/quarantines"),
                                OPENING.replace(
                                        PATIENT.toString(),
                                        HealthFixtures.person(9).toString()))
                        .with(Callers.officer("2021:58")),
                404,
                "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"centralised\" | \"kind\": \"locked-down-unit\" | /kind",
                "\"kind\": \"centralised\" | \"kind\": null | /kind",
                "\"ward\": \"22846\" | \"ward\": \"99999\" | /area",
                "\"ward\": \"22846\" | \"ward\": \"2284\" | /area/ward",
                "2021-06-21 | 2021-05-21 | /plannedEndOn",
                "2021-06-21 | 2022-06-21 | /plannedEndOn",
                "12/QĐ-UBND |   | /decisionNumber",
                "\"quarantineId\": \" | \"quarantineId\": \"x | /quarantineId"
            })
    void namesTheFieldAtFault(String part, String wrong, String pointer) throws Exception {
        problem(
                        json(post("/api/v1/quarantines"), OPENING.replace(part, wrong == null ? " " : wrong))
                                .with(Callers.officer("2021:58")),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
    }

    @Test
    void takesReportsOfThePersonTheGuardianAndTheOfficer() throws Exception {
        people.addIfAbsent(Person.inFamilyOf(OTHER, HealthFixtures.person(3), TestClock.START));
        open();

        report(1, "36.6")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reportedBy").value("person"))
                .andExpect(jsonPath("$.dangers", hasSize(0)));
        mvc.perform(json(post(REPORTS), body(2, "36.6")).with(Callers.officer("2021:58/586")))
                .andExpect(jsonPath("$.reportedBy").value("staff"));
        problem(json(post(REPORTS), body(3, "36.6")).with(Callers.citizen(OTHER)), 404, "not-found");
        problem(json(post(REPORTS), body(3, "36.6")).with(Callers.officer("2021:56")), 404, "not-found");

        String ofChild = OPENING.replace(QUARANTINE, HealthFixtures.id(3).toString())
                .replace(PATIENT.toString(), HealthFixtures.person(3).toString());
        mvc.perform(json(post("/api/v1/quarantines"), ofChild).with(Callers.officer("2021:58")));
        mvc.perform(json(post(REPORTS.replace(QUARANTINE, HealthFixtures.id(3).toString())), body(4, "36.6"))
                        .with(Callers.citizen(OTHER)))
                .andExpect(jsonPath("$.reportedBy").value("guardian"));
        mvc.perform(get("/api/v1/me/quarantines?personId=" + HealthFixtures.person(3))
                        .with(Callers.citizen(OTHER)))
                .andExpect(jsonPath("$.quarantines", hasSize(1)));
        problem(get("/api/v1/me/quarantines?personId=" + PATIENT).with(Callers.citizen(OTHER)), 404, "not-found");
    }

    @Test
    void showsDangerToTheUnitUntilSomebodyLooksAfterIt() throws Exception {
        open();
        report(1, "39.5").andExpect(jsonPath("$.dangers[0].key").value("high-temperature"));

        String list = mvc.perform(get("/api/v1/health-dangers").with(Callers.officer("2021:58/586")))
                .andExpect(jsonPath("$.dangers[0].signs[*].vi", contains("Sốt từ 39 °C")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = list.replaceAll("(?s).*\"dangerId\":\"([^\"]+)\".*", "$1");
        problem(
                json(post("/api/v1/health-dangers/" + id + "/acknowledgement"), "{}")
                        .with(Callers.officer("2021:56")),
                404,
                "not-found");
        mvc.perform(json(post("/api/v1/health-dangers/" + id + "/acknowledgement"), "{\"note\":\"đã đến\"}")
                        .with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acknowledgedBy").value("officer.ninhthuan"));

        mvc.perform(get("/api/v1/health-dangers").with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.dangers", hasSize(0)));
        mvc.perform(get("/api/v1/health-dangers?state=acknowledged").with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.dangers", hasSize(1)));
    }

    @Test
    void R06_recordsBeforeAnOfficerSeesAReport() throws Exception {
        open();
        report(1, "36.6");
        String why = "{\"purpose\":\"Theo dõi\",\"decisionNumber\":\"12\",\"caseId\":\"case-1\"}";

        mvc.perform(json(post(REPORTS + "/readings"), why).with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.place").value(HealthFixtures.PLACE))
                .andExpect(jsonPath("$.reports[0].answers.temperature").value(36.6));
        org.assertj.core.api.Assertions.assertThat(readings.kept()).hasSize(1);

        readings.breakDown();
        problem(json(post(REPORTS + "/readings"), why).with(Callers.officer("2021:58")), 503, "unavailable");
        problem(
                json(post(REPORTS + "/readings"), "{\"decisionNumber\":\"12\"}").with(Callers.officer("2021:58")),
                400,
                "validation-failed");
    }

    @Test
    void listsWhoIsDueAndWhoIsOverdue() throws Exception {
        open();
        clock.advance(java.time.Duration.ofHours(3));
        slots.run();
        mvc.perform(get("/api/v1/health-reports/due").with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.missing[*].slot.key", contains("afternoon")));

        clock.advance(java.time.Duration.ofHours(5));
        slots.run();

        mvc.perform(get("/api/v1/health-reports/due").with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.missing", hasSize(0)));
        mvc.perform(get("/api/v1/health-reports/overdue").with(Callers.officer("2021:58/586/22846")))
                .andExpect(jsonPath("$.missing[*].quarantineId", containsInAnyOrder(QUARANTINE)));
    }

    @Test
    void refusesWrongReportsFieldByField() throws Exception {
        open();

        problem(
                        json(post(REPORTS), """
                                {"reportId": "%s", "measuredAt": "2020-01-01T00:00:00Z",
                                 "answers": {"symptoms": "ho", "temperature": 99, "note": "%s"}}
                                """.formatted(HealthFixtures.reportId(1), "a".repeat(501)))
                                .with(Callers.citizen(PATIENT)),
                        400,
                        "validation-failed")
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder(
                                "/measuredAt", "/answers/symptoms", "/answers/temperature", "/answers/note")));
        problem(
                json(post(REPORTS), "{\"reportId\": \"x\", \"answers\": []}").with(Callers.citizen(PATIENT)),
                400,
                "validation-failed");
        problem(
                json(post(REPORTS), "{\"a\": \"" + "x".repeat(1_000_000) + "\"}")
                        .with(Callers.citizen(PATIENT)),
                413,
                "too-large");
    }

    @Test
    void publishesTheFormAndThePlans() throws Exception {
        mvc.perform(get("/api/v1/health-report-form").with(Callers.citizen(PATIENT)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plans.centralised", contains("morning", "afternoon")))
                .andExpect(jsonPath("$.fields[?(@.key == 'spo2')].label.vi").value("SpO2"))
                .andExpect(jsonPath("$.slots[?(@.key == 'morning')].dueAt").value("10:00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=!!!", "?after=YWJj", "?limit=0", "?limit=201", "?area=58", "?state=closed"})
    void refusesWrongPages(String query) throws Exception {
        problem(get("/api/v1/quarantines" + query).with(Callers.officer("2021:58")), 400, "validation-failed");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/v1/quarantines,citizen",
        "GET,/api/v1/quarantines,citizen",
        "GET,/api/v1/quarantines/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f,committee",
        "POST,/api/v1/quarantines/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/extension,citizen",
        "POST,/api/v1/quarantines/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/end,admin",
        "POST,/api/v1/quarantines/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/health-reports,admin",
        "GET,/api/v1/quarantines/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/health-reports,health-officer",
        "POST,/api/v1/quarantines/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/health-reports/readings,citizen",
        "GET,/api/v1/me/quarantines,health-officer",
        "GET,/api/v1/health-reports/due,citizen",
        "GET,/api/v1/health-reports/overdue,inspector",
        "GET,/api/v1/health-dangers,committee",
        "POST,/api/v1/health-dangers/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/acknowledgement,citizen"
    })
    void asksForALogInAndForTheRightRole(String method, String path, String role) throws Exception {
        problem(request(HttpMethod.valueOf(method), path), 401, "unauthenticated");
        problem(
                json(request(HttpMethod.valueOf(method), path), "{}").with(Callers.with("somebody", role, "nation")),
                403,
                "forbidden");
    }

    @Test
    void showsMyReportsToMeAlone() throws Exception {
        open();
        report(1, "36.6");

        mvc.perform(get(REPORTS).with(Callers.citizen(PATIENT)))
                .andExpect(jsonPath("$.reports", hasSize(1)))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("36.6")));
        problem(get(REPORTS).with(Callers.citizen(OTHER)), 404, "not-found");
    }

    private ResultActions open() throws Exception {
        return mvc.perform(json(post("/api/v1/quarantines"), OPENING).with(Callers.officer("2021:58")));
    }

    private ResultActions change(String transition, String body) throws Exception {
        return mvc.perform(json(post("/api/v1/quarantines/" + QUARANTINE + "/" + transition), body)
                .with(Callers.officer("2021:58")));
    }

    private ResultActions report(int n, String temperature) throws Exception {
        return mvc.perform(json(post(REPORTS), body(n, temperature)).with(Callers.citizen(PATIENT)));
    }

    private String body(int n, String temperature) {
        return """
                {"reportId": "%s", "measuredAt": "%s", "answers": {"symptoms": [], "temperature": %s}}
                """.formatted(HealthFixtures.reportId(n), clock.instant(), temperature);
    }
}
