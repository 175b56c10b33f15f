package vn.tokhai.declaration.web;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.PersonId;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class OwnDeclarationsWebTests extends DeclarationWeb {

    private static final String PATH = "/api/v1/declarations/" + ID;
    private static final PersonId STRANGER = DeclarationFixtures.person(2);

    @BeforeEach
    void declare() throws Exception {
        submit(ME, ID, DeclarationFixtures.VINH_HAI);
    }

    @Test
    void R28_correctsWithTheVersionThatWasReadAndKeepsHistory() throws Exception {
        mvc.perform(get(PATH).with(Callers.citizen(ME))).andExpect(header().string("ETag", "\"1\""));

        mvc.perform(correction("Trần Thị Mẫu Đúng").header("If-Match", "\"1\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.answers.fullName").value("Trần Thị Mẫu Đúng"));
        mvc.perform(get(PATH + "/history").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.revisions", hasSize(1)))
                .andExpect(jsonPath("$.revisions[0].version").value(1))
                .andExpect(jsonPath("$.revisions[0].answers.fullName").value(DeclarationFixtures.NAME));
    }

    @Test
    void refusesCorrectionsWithoutOrWithAnOldVersionOrTooLate() throws Exception {
        problem(correction("Mẫu"), 428, "precondition-required");
        problem(correction("Mẫu").header("If-Match", "W/\"x\""), 400, "validation-failed");
        problem(correction("Mẫu").header("If-Match", "\"3\""), 412, "stale-version");
        problem(correction(" ").header("If-Match", "\"1\""), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/answers/fullName"))
                .andExpect(jsonPath("$.errors[0].detail").value("Bắt buộc · is required"));
        clock.advance(Duration.ofDays(2));
        problem(correction("Mẫu").header("If-Match", "\"1\""), 409, "correction-window-over");
    }

    @Test
    void withdrawsOnce() throws Exception {
        problem(withdrawal(ME), 428, "precondition-required");

        for (int i = 0; i < 2; i++) {
            mvc.perform(withdrawal(ME).header("If-Match", "\"1\""))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.state").value("withdrawn"));
        }
        mvc.perform(get("/api/v1/me/standing").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.standing").value("NONE"));
        problem(correction("Mẫu").header("If-Match", "\"2\""), 409, "declaration-withdrawn");
    }

    @Test
    void R07_hidesTheDeclarationsOfOthers() throws Exception {
        people.addIfAbsent(DeclarationFixtures.registered(2));

        problem(withdrawal(STRANGER).header("If-Match", "\"1\""), 404, "not-found");
        problem(get(PATH + "/history").with(Callers.citizen(STRANGER)), 404, "not-found");
        problem(
                get("/api/v1/declarations").param("personId", ME.toString()).with(Callers.citizen(STRANGER)),
                404,
                "person-unknown");
        mvc.perform(get("/api/v1/declarations").with(Callers.citizen(STRANGER)))
                .andExpect(jsonPath("$.declarations", hasSize(0)));
    }

    @Test
    void listsMyDeclarationsPageByPage() throws Exception {
        clock.advance(Duration.ofDays(40));
        submit(ME, DeclarationFixtures.declarationId(2).toString(), DeclarationFixtures.VINH_HAI);

        String next = mvc.perform(
                        get("/api/v1/declarations").param("limit", "1").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.declarations", hasSize(1)))
                .andExpect(jsonPath("$.declarations[0].declarationId")
                        .value(DeclarationFixtures.declarationId(2).toString()))
                .andExpect(jsonPath("$.declarations[0].state").value("valid"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        mvc.perform(get("/api/v1/declarations").param("after", next).with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.declarations", hasSize(1)))
                .andExpect(jsonPath("$.declarations[0].declarationId").value(ID))
                .andExpect(jsonPath("$.declarations[0].state").value("expired"))
                .andExpect(jsonPath("$.next").doesNotExist());
        for (String wrong : new String[] {"x", "2021-06-01T05:00:00Z", "2021-06-01T05:00:00Z_x"}) {
            problem(
                            get("/api/v1/declarations").param("after", wrong).with(Callers.citizen(ME)),
                            400,
                            "validation-failed")
                    .andExpect(jsonPath("$.errors[0].pointer").value("?after"));
        }
        problem(get("/api/v1/declarations").param("limit", "101").with(Callers.citizen(ME)), 400, "validation-failed");
    }

    @Test
    void R22_prefillsTheNextForm() throws Exception {
        mvc.perform(get("/api/v1/me/declaration-prefill")
                        .param("form", "workplace")
                        .with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.formVersion").value(1))
                .andExpect(jsonPath("$.answers.fullName").value(DeclarationFixtures.NAME))
                .andExpect(jsonPath("$.answers.symptomsIn14Days").doesNotExist());
        problem(get("/api/v1/me/declaration-prefill").param("form", "tax").with(Callers.citizen(ME)), 404, "not-found");
        problem(get("/api/v1/me/declaration-prefill").with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("?form"));
    }

    private static MockHttpServletRequestBuilder correction(String fullName) {
        return json(put(PATH), """
                        {"answers": {"fullName": "%s", "birthYear": 1990, "gender": "FEMALE",
                         "area": {"structure": "2021", "province": "58", "district": "586", "ward": "22846"},
                         "address": "Thôn Thái An", "travelledIn14Days": false, "symptomsIn14Days": false,
                         "contactWithPatient": false, "contactFromEpidemicCountry": false,
                         "contactWithSymptomatic": false}}
                        """.formatted(fullName)).with(Callers.citizen(ME));
    }

    private static MockHttpServletRequestBuilder withdrawal(PersonId person) {
        return post(PATH + "/withdrawal").with(Callers.citizen(person));
    }
}
