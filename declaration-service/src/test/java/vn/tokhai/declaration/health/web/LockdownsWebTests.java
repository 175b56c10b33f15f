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

import vn.tokhai.declaration.health.HealthFixtures;
import vn.tokhai.declaration.health.InMemoryDirectory;
import vn.tokhai.declaration.health.InMemoryLockdowns;
import vn.tokhai.declaration.web.Callers;
import vn.tokhai.declaration.web.DeclarationWeb;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class LockdownsWebTests extends DeclarationWeb {

    private static final String ID = HealthFixtures.lockdownId(1).toString();
    private static final String LOCKDOWNS = "/api/v1/lockdowns";
    private static final String OPENING = """
            {"lockdownId": "%s", "hamlet": "Thôn Mẫu",
             "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
             "startsOn": "2021-06-01", "plannedEndOn": "2021-06-14", "decisionNumber": "12/QĐ-UBND"}
            """.formatted(ID);

    @Autowired
    private InMemoryLockdowns lockdowns;

    @Autowired
    private InMemoryDirectory directory;

    @BeforeEach
    @AfterEach
    void leaveNothingLockedDown() {
        lockdowns.clear();
        directory.clear();
    }

    @Test
    void locksDownOnceAndListsIt() throws Exception {
        open().andExpect(status().isCreated())
                .andExpect(header().string("Location", LOCKDOWNS + "/" + ID))
                .andExpect(jsonPath("$.kind").value("locked-down-hamlet"))
                .andExpect(jsonPath("$.state").value("open"));
        open().andExpect(status().isCreated());

        mvc.perform(get(LOCKDOWNS).with(Callers.officer("2021:58")))
                .andExpect(jsonPath("$.lockdowns", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist());
        mvc.perform(get(LOCKDOWNS + "/" + ID).with(Callers.officer("2021:58/586")))
                .andExpect(jsonPath("$.hamlet").value("Thôn Mẫu"));
    }

    @Test
    void extendsAndLifts() throws Exception {
        open();

        change("extension", "{\"plannedEndOn\":\"2021-06-28\",\"decisionNumber\":\"15\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plannedEndOn").value("2021-06-28"));
        change("extension", "{\"plannedEndOn\":\"2021-06-10\",\"decisionNumber\":\"15\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/plannedEndOn"));
        change("end", "{\"decisionNumber\":\"16\"}")
                .andExpect(jsonPath("$.state").value("ended"))
                .andExpect(jsonPath("$.endedOn").value("2021-06-01"));
        change("end", "{\"decisionNumber\":\"16\"}").andExpect(status().isOk());
        change("extension", "{\"plannedEndOn\":\"2021-06-29\",\"decisionNumber\":\"15\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/lockdown-ended"));
        mvc.perform(get(LOCKDOWNS).with(Callers.officer("2021:58"))).andExpect(jsonPath("$.lockdowns", hasSize(0)));
    }

    @Test
    void keepsOfficersToTheirAreas() throws Exception {
        open();

        problem(json(post(LOCKDOWNS), OPENING).with(Callers.officer("2021:56")), 403, "forbidden");
        problem(get(LOCKDOWNS + "?area=2021:58").with(Callers.officer("2021:56")), 403, "forbidden");
        problem(get(LOCKDOWNS + "/" + ID).with(Callers.officer("2021:56")), 404, "not-found");
        problem(get(LOCKDOWNS + "/not-an-id").with(Callers.officer("2021:58")), 404, "not-found");
        problem(
                json(post(LOCKDOWNS + "/" + ID + "/end"), "{\"decisionNumber\":\"1\"}")
                        .with(Callers.officer("2021:56")),
                404,
                "not-found");
        problem(
                json(post(LOCKDOWNS), OPENING.replace("Thôn Mẫu", "Thôn Khác")).with(Callers.officer("2021:58")),
                409,
                "lockdown-id-taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ward\": \"22846\" | \"ward\": \"99999\" | /area",
                "\"ward\": \"22846\" | \"ward\": null | /area/ward",
                "Thôn Mẫu | ... | /hamlet",
                "2021-06-14 | 2021-05-21 | /plannedEndOn",
                "2021-06-14 | 2022-06-21 | /plannedEndOn",
                "2021-06-01 | +999999999-12-31 | /plannedEndOn",
                "12/QĐ-UBND |   | /decisionNumber",
                "\"lockdownId\": \" | \"lockdownId\": \"x | /lockdownId"
            })
    void namesTheFieldAtFault(String part, String wrong, String pointer) throws Exception {
        problem(
                        json(post(LOCKDOWNS), OPENING.replace(part, wrong == null ? " " : wrong))
                                .with(Callers.officer("2021:58")),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=!!!", "?limit=0", "?limit=201", "?area=58"})
    void refusesWrongPages(String query) throws Exception {
        problem(get(LOCKDOWNS + query).with(Callers.officer("2021:58")), 400, "validation-failed");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/v1/lockdowns,citizen",
        "GET,/api/v1/lockdowns,committee",
        "GET,/api/v1/lockdowns/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f,inspector",
        "POST,/api/v1/lockdowns/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/extension,citizen",
        "POST,/api/v1/lockdowns/0b7d4c1e-2a3f-4c5d-8e9f-1a2b3c4d5e6f/end,admin"
    })
    void asksForALogInAndForTheRightRole(String method, String path, String role) throws Exception {
        problem(request(HttpMethod.valueOf(method), path), 401, "unauthenticated");
        problem(
                json(request(HttpMethod.valueOf(method), path), "{}").with(Callers.with("somebody", role, "nation")),
                403,
                "forbidden");
    }

    private ResultActions open() throws Exception {
        return mvc.perform(json(post(LOCKDOWNS), OPENING).with(Callers.officer("2021:58")));
    }

    private ResultActions change(String transition, String body) throws Exception {
        return mvc.perform(
                json(post(LOCKDOWNS + "/" + ID + "/" + transition), body).with(Callers.officer("2021:58")));
    }
}
