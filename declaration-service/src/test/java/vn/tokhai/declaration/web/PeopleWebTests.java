package vn.tokhai.declaration.web;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class PeopleWebTests extends DeclarationWeb {

    private static final String SEARCH = """
            {"phone": "%s", "purpose": "Truy vết", "decisionNumber": "12/QĐ"}""";

    private static final String READING = """
            {"personIds": ["%s"], "purpose": "Truy vết", "decisionNumber": "12/QĐ", "caseId": "case-1"}""";

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "+84 91 234 56 78"})
    void R07_findsSomebodyOfTheAreaMasked(String typed) throws Exception {
        PersonId found = settle();

        mvc.perform(search(SEARCH.formatted(typed)).with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.personId").value(found.toString()))
                .andExpect(jsonPath("$.maskedName").value("T••• T••• M••• Đ•••"))
                .andExpect(content().string(not(containsString("Mẫu"))));
        assertThat(readings.kept()).hasSize(1);
    }

    @Test
    void R07_answersTheSameOutsideTheAreaAndForNobody() throws Exception {
        settle();

        String elsewhere = problem(
                        search(SEARCH.formatted("0912345678")).with(Callers.officer("2021:56", "2025:58")),
                        404,
                        "not-found")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("\"traceId\":\"[^\"]+\"", "");
        String nobody = problem(
                        search(SEARCH.formatted("0912345679")).with(Callers.officer("2021:58")), 404, "not-found")
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("\"traceId\":\"[^\"]+\"", "");
        assertThat(elsewhere).isEqualTo(nobody);
        problem(search(SEARCH.formatted("0912345678")).with(Callers.officer()), 404, "not-found");
        assertThat(readings.kept()).isEmpty();
    }

    @Test
    void R07_limitsSearchesOfOneOfficer() throws Exception {
        for (int i = 0; i < 60; i++) {
            mvc.perform(search(SEARCH.formatted("0912345679")).with(Callers.officer("nation")));
        }

        problem(search(SEARCH.formatted("0912345679")).with(Callers.officer("nation")), 429, "too-many-requests")
                .andExpect(header().string("Retry-After", "3600"));
    }

    @Test
    void R06_asksForPurposeDecisionAndCase() throws Exception {
        problem(search("{\"number\":\"1\"}").with(Callers.officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[*].pointer", containsInAnyOrder("/purpose", "/decisionNumber")));
        problem(read("{}").with(Callers.officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder("/personIds", "/purpose", "/decisionNumber", "/caseId")));
    }

    @Test
    void R06_showsTheAreaAndWithholdsTheRest() throws Exception {
        PersonId mine = settle();
        String unknown = DeclarationFixtures.person(9).toString();

        mvc.perform(read(READING.formatted(mine + "\",\"" + unknown)).with(Callers.officer("2021:58/586")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people[0].fullName").value(DeclarationFixtures.NAME))
                .andExpect(jsonPath("$.people[0].phone").value("+84912345678"))
                .andExpect(jsonPath("$.people[0].birthYear").value(1990))
                .andExpect(jsonPath("$.people[0].withheld").doesNotExist())
                .andExpect(jsonPath("$.people[1].personId").value(unknown))
                .andExpect(jsonPath("$.people[1].withheld").value("outside-area"))
                .andExpect(jsonPath("$.people[1].fullName").doesNotExist());
        mvc.perform(read(READING.formatted(mine)).with(Callers.officer("2021:58/586/22852")))
                .andExpect(jsonPath("$.people[0].withheld").value("outside-area"));
        assertThat(readings.kept()).hasSize(1);
        assertThat(readings.kept().getFirst().reader()).isEqualTo("officer.ninhthuan");
    }

    @Test
    void R25_namesTheGuardianOfSomebodyWithoutAPhone() throws Exception {
        PersonId child = DeclarationFixtures.person(30);
        people.addIfAbsent(Person.inFamilyOf(ME, child, TestClock.START));

        mvc.perform(read(READING.formatted(child)).with(Callers.officer("nation")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people[0].guardianId").value(ME.toString()))
                .andExpect(jsonPath("$.people[0].phone").doesNotExist());
        assertThat(readings.kept()).hasSize(1);
    }

    @Test
    void showsOnlyTheFieldsAskedFor() throws Exception {
        PersonId mine = settle();
        String body = READING.formatted(mine).replace("{", "{\"fields\": [\"gender\"],");

        mvc.perform(read(body).with(Callers.officer("nation")))
                .andExpect(jsonPath("$.people[0].gender").value("FEMALE"))
                .andExpect(jsonPath("$.people[0].fullName").doesNotExist());
        assertThat(readings.kept().getFirst().fields()).containsExactly("gender");
        problem(
                        read(body.replace("gender", "identityNumber")).with(Callers.officer("nation")),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/fields/0"));
    }

    @Test
    void R06_showsNothingWhenTheRecordCannotBeWritten() throws Exception {
        PersonId mine = settle();
        readings.breakDown();

        problem(read(READING.formatted(mine)).with(Callers.officer("nation")), 503, "unavailable")
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(not(containsString("Mẫu"))));
        problem(search(SEARCH.formatted("0912345678")).with(Callers.officer("nation")), 503, "unavailable")
                .andExpect(content().string(not(containsString(mine.toString()))));
    }

    @Test
    void R11_readsAtMostTwoHundredPeopleAtOnce() throws Exception {
        String ids = String.join("\",\"", Collections.nCopies(201, ME.toString()));

        problem(read(READING.formatted(ids)).with(Callers.officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/personIds"));
        problem(read(READING.formatted("x")).with(Callers.officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/personIds/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"purpose\":\"a\",\"decisionNumber\":\"b\"}",
                "{\"number\":\"1406.00121017\",\"phone\":\"0912345678\",\"purpose\":\"a\",\"decisionNumber\":\"b\"}",
                "{\"number\":\"1406.00121019\",\"purpose\":\"a\",\"decisionNumber\":\"b\"}"
            })
    void asksForExactlyOneKeyThatCanBeRight(String body) throws Exception {
        problem(search(body).with(Callers.officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"citizen", "committee", "inspector", "hotline", "admin", "integrator", "service", "chief-officer"
            })
    void R06_opensToHealthOfficersOnly(String role) throws Exception {
        problem(
                search(SEARCH.formatted("0912345678")).with(Callers.with("somebody", role, "nation")),
                403,
                "forbidden");
        problem(read(READING.formatted(ME)).with(Callers.with("somebody", role, "nation")), 403, "forbidden");
    }

    private PersonId settle() throws Exception {
        PersonId person = logIn("+84912345678");
        submit(person, ID, DeclarationFixtures.VINH_HAI).andExpect(status().isCreated());
        return person;
    }

    private static MockHttpServletRequestBuilder search(String body) {
        return json(post("/api/v1/people/search"), body);
    }

    private static MockHttpServletRequestBuilder read(String body) {
        return json(post("/api/v1/people/readings"), body);
    }
}
