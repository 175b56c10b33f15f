package vn.tokhai.declaration.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.TestClock;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class PhonesWebTests extends DeclarationWeb {

    @Test
    void givesThePhoneOfAPersonToServicesOnly() throws Exception {
        mvc.perform(post(path(ME)).with(Callers.service()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phone").value("+84912345678"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        problem(post(path(ME)), 401, "unauthenticated");
        for (String role : new String[] {"citizen", "health-officer", "admin", "integrator"}) {
            problem(post(path(ME)).with(Callers.with("somebody", role, "nation")), 403, "forbidden");
        }
    }

    @Test
    void reachesSomebodyWithoutAPhoneThroughTheGuardian() throws Exception {
        people.addIfAbsent(Person.inFamilyOf(ME, DeclarationFixtures.person(2), TestClock.START));

        mvc.perform(post(path(DeclarationFixtures.person(2))).with(Callers.service()))
                .andExpect(jsonPath("$.phone").value("+84912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5f0c3a52-3f4e-4f57-9f0c-0a4f0b1d2c3e", "nobody", "1"})
    void saysThatNobodyIsReached(String id) throws Exception {
        problem(post("/internal/v1/people/" + id + "/phone").with(Callers.service()), 404, "person-unreachable");
    }

    private static String path(Object person) {
        return "/internal/v1/people/" + person + "/phone";
    }
}
