package vn.tokhai.declaration.web;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.TestClock;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class StandingWebTests extends DeclarationWeb {

    @Test
    void R22_tellsMyStandingInOneCall() throws Exception {
        mvc.perform(get("/api/v1/me/standing").with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.standing").value("NONE"))
                .andExpect(jsonPath("$.validUntil").doesNotExist());

        submit(ME, ID, DeclarationFixtures.VINH_HAI);
        mvc.perform(get("/api/v1/me/standing").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.standing").value("VALID"))
                .andExpect(jsonPath("$.validUntil").value("2021-06-04T05:00:00Z"))
                .andExpect(jsonPath("$.declarations[0].form").value("citizen"))
                .andExpect(jsonPath("$.declarations[0].standing").value("VALID"));
    }

    @Test
    void tellsMandatoryGroupsWithTheirStanding() throws Exception {
        people.clear();
        people.addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));

        mvc.perform(get("/api/v1/me/standing").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.standing").value("AT_RISK"))
                .andExpect(jsonPath("$.groups", hasSize(1)))
                .andExpect(jsonPath("$.groups[0].group").value("epidemic-area"))
                .andExpect(jsonPath("$.groups[0].name.en")
                        .value("People who passed through or returned from an epidemic area"))
                .andExpect(jsonPath("$.groups[0].validUntil").value("2021-06-04T05:00:00Z"));
    }

    @Test
    void tellsTheStandingOfAFamilyMemberAndNotOfStrangers() throws Exception {
        people.addIfAbsent(Person.inFamilyOf(ME, DeclarationFixtures.person(5), TestClock.START));

        mvc.perform(get("/api/v1/me/standing")
                        .param("personId", DeclarationFixtures.person(5).toString())
                        .with(Callers.citizen(ME)))
                .andExpect(status().isOk());
        problem(
                get("/api/v1/me/standing").param("personId", ME.toString()).with(Callers.citizen(logIn("0987654321"))),
                404,
                "person-unknown");
        problem(get("/api/v1/me/standing").param("personId", "x").with(Callers.citizen(ME)), 404, "person-unknown");
    }

    @Test
    void tellsOtherServicesTheStandingOfAnybody() throws Exception {
        mvc.perform(get("/internal/v1/people/" + ME + "/standing").with(Callers.service()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.personId").value(ME.toString()));
        problem(
                get("/internal/v1/people/" + DeclarationFixtures.person(99) + "/standing")
                        .with(Callers.service()),
                404,
                "person-unknown");
        problem(get("/internal/v1/people/x/standing").with(Callers.service()), 404, "person-unknown");
    }

    @Test
    void publishesTheMandatoryGroups() throws Exception {
        mvc.perform(get("/api/v1/mandatory-groups"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.groups", hasSize(7)))
                .andExpect(jsonPath("$.groups[?(@.key == 'workers')].forms[0]").value(hasItem("workplace")));
    }
}
