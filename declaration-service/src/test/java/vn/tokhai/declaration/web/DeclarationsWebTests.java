package vn.tokhai.declaration.web;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class DeclarationsWebTests extends DeclarationWeb {

    @Test
    void greetsByNameAndGivesThePersonalCode() throws Exception {
        submit(ME, ID, DeclarationFixtures.VINH_HAI)
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/api/v1/declarations/" + ID))
                .andExpect(jsonPath("$.personId").value(ME.toString()))
                .andExpect(jsonPath("$.greeting.vi")
                        .value("Xin chào " + DeclarationFixtures.NAME + ", tờ khai của bạn đã được ghi nhận."))
                .andExpect(jsonPath("$.greeting.en")
                        .value("Hello " + DeclarationFixtures.NAME + ", your declaration has been recorded."))
                .andExpect(jsonPath("$.number").value(matchesPattern("[1-9][0-9]{3}\\.[0-9]{8}")))
                .andExpect(jsonPath("$.validUntil").value("2021-06-04T05:00:00Z"))
                .andExpect(jsonPath("$.personalCode.text")
                        .value(matchesPattern("HTTP://127\\.0\\.0\\.1:8080/P/[A-Z2-7]{136}")))
                .andExpect(jsonPath("$.personalCode.pngUrl").value("/api/v1/me/personal-code.png"));
    }

    @Test
    void answersTheSameWhenSentAgainAndRefusesAnothersId() throws Exception {
        String first = submit(ME, ID, DeclarationFixtures.VINH_HAI)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var other = logIn("0987654321");

        submit(ME, ID, DeclarationFixtures.NHA_TRANG)
                .andExpect(status().isCreated())
                .andExpect(content().json(first));
        submit(other, ID, DeclarationFixtures.VINH_HAI)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/declaration-id-taken"))
                .andExpect(content().string(not(containsString("Mẫu"))));
    }

    @Test
    void tellsEveryFaultAtOnceByPointer() throws Exception {
        problem(json(post("/api/v1/declarations"), """
                                        {"form": "citizen", "answers": {
                                         "fullName": " ", "birthYear": 1899, "gender": "X",
                                         "area": {"structure": "2021", "province": "58", "district": "5"}, "address": "Thôn",
                                         "travelledIn14Days": true, "symptomsIn14Days": true, "contactWithPatient": false,
                                         "contactFromEpidemicCountry": false, "shoe/size": 41}}
                                        """).with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        containsInAnyOrder(
                                "/declarationId",
                                "/answers/fullName",
                                "/answers/birthYear",
                                "/answers/gender",
                                "/answers/area/district",
                                "/answers/places",
                                "/answers/symptomsNote",
                                "/answers/contactWithSymptomatic",
                                "/answers/shoe~1size")));
    }

    @Test
    void namesAFieldOfTheWrongType() throws Exception {
        problem(
                        json(post("/api/v1/declarations"), "{\"answers\": \"nineteen\"}")
                                .with(Callers.citizen(ME)),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/answers"));
    }

    @Test
    void showsADeclarationToItsOwnerOnly() throws Exception {
        submit(ME, ID, DeclarationFixtures.VINH_HAI);

        mvc.perform(get("/api/v1/declarations/" + ID).with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answers.fullName").value(DeclarationFixtures.NAME))
                .andExpect(jsonPath("$.state").value("valid"))
                .andExpect(jsonPath("$.answers.area.ward").value("22846"));
        problem(
                get("/api/v1/declarations/" + ID).with(Callers.citizen(DeclarationFixtures.person(2))),
                404,
                "not-found");
        problem(get("/api/v1/declarations/nonsense").with(Callers.citizen(ME)), 404, "not-found");
    }

    @Test
    void knowsNobodyWhoDidNotComeByPhone() throws Exception {
        submit(DeclarationFixtures.person(5), ID, DeclarationFixtures.VINH_HAI)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("/problems/person-unknown"));
    }
}
