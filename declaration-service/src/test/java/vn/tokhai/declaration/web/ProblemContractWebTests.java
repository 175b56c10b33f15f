package vn.tokhai.declaration.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import vn.tokhai.declaration.DeclarationFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ProblemContractWebTests extends DeclarationWeb {

    @ParameterizedTest
    @CsvSource({
        "PUT,/internal/v1/phone-owners",
        "POST,/api/v1/declarations",
        "GET,/api/v1/declarations/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
        "GET,/api/v1/me",
        "PUT,/api/v1/declarations/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10",
        "GET,/api/v1/declarations",
        "GET,/api/v1/declarations/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10/history",
        "POST,/api/v1/declarations/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10/withdrawal",
        "GET,/api/v1/me/declaration-prefill?form=citizen",
        "GET,/api/v1/me/standing",
        "GET,/internal/v1/people/018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10/standing",
        "GET,/api/v1/me/personal-code",
        "GET,/api/v1/me/personal-code.png",
        "GET,/api/v1/me/personal-code.svg",
        "POST,/api/v1/me/personal-code/re-issue",
        "GET,/api/v1/me/data-readings",
        "POST,/api/v1/people/search",
        "POST,/api/v1/people/readings"
    })
    void asksForALogInAndForTheRightRole(String method, String path) throws Exception {
        var anonymous = request(HttpMethod.valueOf(method), path);
        var wrongRole = json(request(HttpMethod.valueOf(method), path), """
                        {"phone": "0912345678", "purpose": "a", "decisionNumber": "b", "caseId": "c",
                         "personIds": ["018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e10"]}
                        """)
                .with(Callers.with("committee.nation", "committee", "nation"));

        problem(anonymous, 401, "unauthenticated").andExpect(header().string("WWW-Authenticate", "Bearer"));
        problem(wrongRole, 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen", "health-officer", "admin", "integrator"})
    void opensPhoneOwnersToServicesOnly(String role) throws Exception {
        problem(
                json(put("/internal/v1/phone-owners"), "{\"phone\":\"0912345678\"}")
                        .with(Callers.with("somebody", role, "nation")),
                403,
                "forbidden");
    }

    @Test
    void refusesACitizenWhoseNameIsNoPersonId() throws Exception {
        problem(get("/api/v1/me").with(Callers.with("officer.ninhthuan", "citizen")), 403, "forbidden");
    }

    @Test
    void givesOnePersonPerPhoneAndRefusesOtherNumbers() throws Exception {
        assertThat(logIn("+84912345678")).isEqualTo(logIn("0912 345 678")).isNotEqualTo(logIn("+84987654321"));
        for (String body : new String[] {"{\"phone\":\"19001095\"}", "{\"phone\":\" \"}", "{}"}) {
            problem(json(put("/internal/v1/phone-owners"), body).with(Callers.service()), 400, "validation-failed")
                    .andExpect(jsonPath("$.errors[0].pointer").value("/phone"));
        }
    }

    @Test
    void answersUnknownPathsMethodsMediaTypesAndBodies() throws Exception {
        var me = Callers.citizen(ME);

        problem(get("/api/v1/nothing").with(me), 404, "not-found");
        problem(put("/api/v1/declarations").with(me), 405, "method-not-allowed");
        problem(
                post("/api/v1/declarations")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")
                        .with(me),
                415,
                "unsupported-media-type");
        problem(json(post("/api/v1/declarations"), "{").with(me), 400, "malformed-request");
        problem(json(post("/api/v1/declarations"), "x".repeat(300_000)).with(me), 413, "too-large");
    }

    @Test
    void publishesKeysToEverybody() throws Exception {
        mvc.perform(get("/.well-known/personal-code-keys.json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=3600, public"))
                .andExpect(jsonPath("$.keys[0].kty").value("OKP"))
                .andExpect(jsonPath("$.keys[0].crv").value("Ed25519"))
                .andExpect(jsonPath("$.keys[0].kid").value("1"))
                .andExpect(jsonPath("$.keys[0].x").value("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"))
                .andExpect(jsonPath("$.keys[0].d").doesNotExist());
    }

    @Test
    void tellsNothingPersonalInAProblem() throws Exception {
        String answer = submit(ME, "no uuid", DeclarationFixtures.VINH_HAI)
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).doesNotContain(DeclarationFixtures.NAME).doesNotContain("no uuid");
    }
}
