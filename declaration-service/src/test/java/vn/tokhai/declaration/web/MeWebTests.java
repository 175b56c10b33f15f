package vn.tokhai.declaration.web;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.TestClock;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class MeWebTests extends DeclarationWeb {

    @Test
    void tellsTheStandingOfTheDeclaration() throws Exception {
        mvc.perform(get("/api/v1/me").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.declaration.state").value("none"))
                .andExpect(jsonPath("$.number").doesNotExist());

        submit(ME, ID, DeclarationFixtures.VINH_HAI);
        mvc.perform(get("/api/v1/me").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.declaration.state").value("valid"))
                .andExpect(jsonPath("$.profile.fullName").value(DeclarationFixtures.NAME));

        clock.advance(Duration.ofHours(72));
        mvc.perform(get("/api/v1/me").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.declaration.state").value("expired"));
    }

    @Test
    void R07_masksThePhoneAndLeavesOutCards() throws Exception {
        people.clear();
        people.addIfAbsent(DeclarationFixtures.declared(1, DeclarationFixtures.VINH_HAI, TestClock.START));

        mvc.perform(get("/api/v1/me").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.phone").value("•••••••••678"))
                .andExpect(content().string(not(containsString("912345"))))
                .andExpect(content().string(not(containsString(DeclarationFixtures.IDENTITY))));
    }

    @Test
    void describesSomebodyWithoutAPhone() throws Exception {
        people.clear();
        people.addIfAbsent(Person.withoutPhone(ME, TestClock.START));

        mvc.perform(get("/api/v1/me").with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phone").doesNotExist());
    }

    @Test
    void givesTheCodeAsTextAndPictures() throws Exception {
        submit(ME, ID, DeclarationFixtures.VINH_HAI);

        mvc.perform(get("/api/v1/me/personal-code").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.serial").value(1))
                .andExpect(jsonPath("$.text").value(startsWith("HTTP://127.0.0.1:8080/P/")));
        mvc.perform(get("/api/v1/me/personal-code.png").param("size", "256").with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        mvc.perform(get("/api/v1/me/personal-code.svg").with(Callers.citizen(ME)))
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"))
                .andExpect(content().string(startsWith("<svg")));
    }

    @Test
    void hasNoCodeBeforeTheFirstDeclaration() throws Exception {
        for (String path : List.of("", ".svg", ".png")) {
            problem(get("/api/v1/me/personal-code" + path).with(Callers.citizen(ME)), 404, "personal-code-none");
        }
        problem(post("/api/v1/me/personal-code/re-issue").with(Callers.citizen(ME)), 404, "personal-code-none");
    }

    @Test
    void refusesPicturesOfUnreasonableSize() throws Exception {
        problem(
                        get("/api/v1/me/personal-code.png")
                                .param("size", "100000")
                                .with(Callers.citizen(ME)),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("?size"));
    }

    @Test
    void R02_reIssuesOnlySoOften() throws Exception {
        submit(ME, ID, DeclarationFixtures.VINH_HAI);

        for (int serial = 2; serial <= 6; serial++) {
            mvc.perform(post("/api/v1/me/personal-code/re-issue").with(Callers.citizen(ME)))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.serial").value(serial));
        }
        problem(post("/api/v1/me/personal-code/re-issue").with(Callers.citizen(ME)), 429, "too-many-requests")
                .andExpect(header().string(
                                "Retry-After",
                                Long.toString(Duration.ofHours(19).toSeconds())));
    }

    @Test
    void R02_codeOpensNothing() throws Exception {
        submit(ME, ID, DeclarationFixtures.VINH_HAI);
        String answer = mvc.perform(get("/api/v1/me/personal-code").with(Callers.citizen(ME)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String token = answer.replaceAll(".*/P/([A-Z2-7]+).*", "$1");

        problem(get("/api/v1/me").header("Authorization", "Bearer " + token), 401, "unauthenticated");
        problem(get("/api/v1/me/data-readings").header("Authorization", "Bearer " + token), 401, "unauthenticated");
        problem(get("/P/" + token).with(Callers.citizen(ME)), 404, "not-found");
    }

    @Test
    void listsWhoReadMyDataPageByPage() throws Exception {
        readings.record(List.of(
                DeclarationFixtures.reading(1, "a", TestClock.START),
                DeclarationFixtures.reading(1, "b", TestClock.START.minusSeconds(60)),
                DeclarationFixtures.reading(2, "c", TestClock.START)));

        String next = mvc.perform(
                        get("/api/v1/me/data-readings").param("limit", "1").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.readings", hasSize(1)))
                .andExpect(jsonPath("$.readings[0].recordId").value("a"))
                .andExpect(jsonPath("$.readings[0].reader").value("officer.ninhthuan"))
                .andExpect(jsonPath("$.readings[0].decisionNumber").value("12/QĐ-KSBT"))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        mvc.perform(get("/api/v1/me/data-readings").param("after", next).with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.readings", hasSize(1)))
                .andExpect(jsonPath("$.readings[0].recordId").value("b"))
                .andExpect(jsonPath("$.next").doesNotExist());
        problem(get("/api/v1/me/data-readings").param("after", "x").with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("?after"));
    }
}
