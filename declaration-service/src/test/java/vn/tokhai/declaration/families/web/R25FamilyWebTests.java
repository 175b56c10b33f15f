package vn.tokhai.declaration.families.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.families.InMemoryFamilies;
import vn.tokhai.declaration.web.Callers;
import vn.tokhai.declaration.web.DeclarationWeb;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class R25FamilyWebTests extends DeclarationWeb {

    private static final String PATH = "/api/v1/me/family-members";
    private static final String REQUEST = "018f2b6e-7c1a-7d3e-9a51-6b0c2f4d8e21";

    @Autowired
    private InMemoryFamilies families;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void emptyFamilies() {
        families.clear();
    }

    @Test
    void R25_addsAMemberWithNumberAndPictures() throws Exception {
        PersonId child = added("Trần Thị Mẫu Nhỏ");

        mvc.perform(get(PATH).with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.members", hasSize(1)))
                .andExpect(jsonPath("$.members[0].name").value("Trần Thị Mẫu Nhỏ"))
                .andExpect(jsonPath("$.members[0].relation").value("child"))
                .andExpect(jsonPath("$.members[0].declaration").value("none"));
        mvc.perform(get(PATH + "/" + child + "/personal-code").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.serial").value(1))
                .andExpect(jsonPath("$.pngUrl").value(PATH + "/" + child + "/personal-code.png"));
        mvc.perform(get(PATH + "/" + child + "/personal-code.png").with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG));
        mvc.perform(get(PATH + "/" + child + "/personal-code.svg").with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("image/svg+xml"));
        mvc.perform(post(PATH + "/" + child + "/personal-code/re-issue").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.serial").value(2));
    }

    @Test
    void R25_takesDeclarationsOfAMemberFromTheGuardianOnly() throws Exception {
        PersonId child = added("Mẫu");
        PersonId stranger = logIn("0987654321");

        submit(ME, child, ID, DeclarationFixtures.VINH_HAI)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.personId").value(child.toString()))
                .andExpect(jsonPath("$.personalCode.pngUrl", endsWith(child + "/personal-code.png")));
        mvc.perform(get("/api/v1/declarations/" + ID).with(Callers.citizen(ME))).andExpect(status().isOk());
        problem(get("/api/v1/declarations/" + ID).with(Callers.citizen(stranger)), 404, "not-found");
        submit(stranger, child, DeclarationFixtures.declarationId(2).toString(), DeclarationFixtures.VINH_HAI)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/personId"));
        mvc.perform(get(PATH + "/" + child).with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.name").value(DeclarationFixtures.NAME))
                .andExpect(jsonPath("$.declaration").value("valid"));
        mvc.perform(get("/api/v1/me").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.declaration.state").value("none"));
    }

    @Test
    void R25_showsTheGuardianWhoReadTheDataOfAMember() throws Exception {
        PersonId child = added("Mẫu");
        PersonId stranger = logIn("0987654321");

        mvc.perform(get("/api/v1/me/data-readings")
                        .param("personId", child.toString())
                        .with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.readings", hasSize(0)));
        problem(
                get("/api/v1/me/data-readings")
                        .param("personId", child.toString())
                        .with(Callers.citizen(stranger)),
                404,
                "not-found");
    }

    @Test
    void R25_hidesMembersFromStrangersAndAfterRemoval() throws Exception {
        PersonId child = added("Mẫu");
        String path = PATH + "/" + child;
        PersonId stranger = logIn("0987654321");

        for (String of : new String[] {path, path + "/personal-code", path + "/personal-code.png"}) {
            problem(get(of).with(Callers.citizen(stranger)), 404, "not-found");
        }
        problem(delete(path).with(Callers.citizen(stranger)), 404, "not-found");
        mvc.perform(delete(path).with(Callers.citizen(ME))).andExpect(status().isNoContent());
        problem(get(path).with(Callers.citizen(ME)), 404, "not-found");
        problem(get(PATH + "/nonsense").with(Callers.citizen(ME)), 404, "not-found");
        submit(ME, child, ID, DeclarationFixtures.VINH_HAI).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Đặng Thị Ngọc-Ánh", "O’Brien", "李小龙", "محمد عبد الله", "ด.ช. ตัวอย่าง", "=cmd|' /C calc'!A0"})
    void R27_takesAnyName(String name) throws Exception {
        mvc.perform(add(REQUEST, name, "other").with(Callers.citizen(ME)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", startsWith(PATH)))
                .andExpect(jsonPath("$.name").value(name));
    }

    @Test
    void R27_composesCombiningCharacters() throws Exception {
        mvc.perform(add(REQUEST, "Ma\u0302\u0303u", "child").with(Callers.citizen(ME)))
                .andExpect(jsonPath("$.name").value("Mẫu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "123", "a\u0000b", "a\u202Eb", "a\nb"})
    void refusesWhatIsNoName(String name) throws Exception {
        problem(add(REQUEST, name, "child").with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/name"));
    }

    @Test
    void refusesLongNamesAndOddRelations() throws Exception {
        problem(add(REQUEST, "a".repeat(256), "child").with(Callers.citizen(ME)), 400, "validation-failed");
        problem(add(REQUEST, "a".repeat(1_000_000), "child").with(Callers.citizen(ME)), 413, "too-large");
        problem(add("1-1-1-1-1", "Mẫu", "enemy").with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors", hasSize(2)));
        mvc.perform(add(REQUEST, "ẫ".repeat(255), "child").with(Callers.citizen(ME)))
                .andExpect(status().isCreated());
    }

    @Test
    void answers409WhenTheFamilyIsFull() throws Exception {
        for (int n = 0; n < 3; n++) {
            mvc.perform(add(DeclarationFixtures.declarationId(n).toString(), "Mẫu", "child")
                            .with(Callers.citizen(ME)))
                    .andExpect(status().isCreated());
        }

        problem(add(REQUEST, "Mẫu", "child").with(Callers.citizen(ME)), 409, "family-full");
    }

    @Test
    void opensToCitizensOnly() throws Exception {
        problem(get(PATH).with(Callers.officer("nation")), 403, "forbidden");
        problem(add(REQUEST, "Mẫu", "child").with(Callers.officer("nation")), 403, "forbidden");
    }

    private PersonId added(String name) throws Exception {
        String answer = mvc.perform(add(REQUEST, name, "child").with(Callers.citizen(ME)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return PersonId.parse(json.readTree(answer).path("personId").asString()).orElseThrow();
    }

    private MockHttpServletRequestBuilder add(String requestId, String name, String relation) {
        return json(
                post(PATH),
                json.createObjectNode()
                        .put("requestId", requestId)
                        .put("name", name)
                        .put("relation", relation)
                        .toString());
    }
}
