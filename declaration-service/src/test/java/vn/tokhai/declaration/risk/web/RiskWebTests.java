package vn.tokhai.declaration.risk.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.risk.InMemoryEpidemicLists;
import vn.tokhai.declaration.web.Callers;
import vn.tokhai.declaration.web.DeclarationWeb;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class RiskWebTests extends DeclarationWeb {

    private static final String LIST = """
            {"decisionNumber": "12/QĐ-BCĐ", "areas": [{"area": {"structure": "2021", "province": "58"},
             "level": "high", "from": "2021-05-08"}], "countries": []}
            """;

    @Autowired
    private InMemoryEpidemicLists lists;

    /** The other web tests share the context. */
    @BeforeEach
    @AfterEach
    void emptyLists() {
        lists.clear();
    }

    @Test
    void replacesTheListFromTheVersionThatWasRead() throws Exception {
        mvc.perform(get("/api/v1/epidemic-areas").with(Callers.officer("2021:58")))
                .andExpect(header().string("ETag", "\"0\""))
                .andExpect(jsonPath("$.areas", hasSize(0)));

        mvc.perform(change("\"0\"", LIST).with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.areas[0].level").value("high"));
        problem(change("\"0\"", LIST.replace("high", "medium")).with(Callers.officer("2021:58")), 412, "stale-version");
        problem(
                json(put("/api/v1/epidemic-areas"), LIST).with(Callers.officer("2021:58")),
                428,
                "precondition-required");
    }

    @Test
    void keepsOfficersToTheirProvinceAndCountriesToTheNation() throws Exception {
        problem(change("\"0\"", LIST).with(Callers.officer("2021:56")), 403, "forbidden");
        problem(change("\"0\"", LIST).with(Callers.officer("2021:58/586")), 403, "forbidden");
        String countries = LIST.replace(
                "\"countries\": []",
                "\"countries\": [{\"code\": \"LA\", \"level\": \"medium\", \"from\": \"2021-05-01\"}]");
        problem(change("\"0\"", countries).with(Callers.officer("2021:58")), 403, "forbidden");
        mvc.perform(change("\"0\"", countries).with(Callers.with("admin.local", "admin")))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"province\": \"58\" | \"province\": \"99\" | /areas/0/area",
                "\"level\": \"high\" | \"level\": \"none\" | /areas/0/level",
                "\"from\": \"2021-05-08\" | \"from\": \"2021-05-08\", \"until\": \"2021-05-07\" | /areas/0/until",
                "\"countries\": [] | \"countries\": [{\"code\": \"XX\", \"level\": \"high\", \"from\": \"2021-05-08\"}] | /countries/0/code",
                "12/QĐ-BCĐ |   | /decisionNumber"
            })
    void namesTheFieldAtFault(String part, String wrong, String pointer) throws Exception {
        problem(
                        change("\"0\"", LIST.replace(part, wrong == null ? "" : wrong))
                                .with(Callers.with("admin.local", "admin")),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
    }

    @Test
    void tellsTheRiskOfADeclarationInTheAnswer() throws Exception {
        submit(
                        DeclarationFixtures.person(1),
                        DeclarationFixtures.declarationId(7).toString(),
                        DeclarationFixtures.VINH_HAI)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.risk.level").value("none"))
                .andExpect(jsonPath("$.risk.rulesVersion").value("2021-06.1+0"));
    }

    @Test
    void publishesTheRules() throws Exception {
        mvc.perform(get("/api/v1/risk-rules").with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value("2021-06.1"))
                .andExpect(jsonPath("$.rules[0].label.vi").isNotEmpty());
        problem(get("/api/v1/risk-rules"), 401, "unauthenticated");
        problem(change("\"0\"", LIST).with(Callers.with("x", "citizen")), 403, "forbidden");
    }

    private static MockHttpServletRequestBuilder change(String etag, String body) {
        return json(put("/api/v1/epidemic-areas").header("If-Match", etag), body);
    }
}
