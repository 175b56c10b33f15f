package vn.tokhai.declaration.assisted.web;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.InMemoryCheckpoints;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.assisted.InMemoryUsedConsents;
import vn.tokhai.declaration.assisted.PlainProvenPhones;
import vn.tokhai.declaration.web.Callers;
import vn.tokhai.declaration.web.DeclarationWeb;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class AssistedDeclarationsWebTests extends DeclarationWeb {

    private static final String PATH = "/api/v1/assisted-declarations";

    @Autowired
    private InMemoryUsedConsents consents;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void open() {
        consents.clear();
        checkpoints.open(true, ME);
    }

    @Test
    void declaresForSomebodyWithoutAPhoneAndPrintsTheCode() throws Exception {
        mvc.perform(declare(body()).with(Callers.citizen(ME)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.personalCodeText", startsWith("HTTP://127.0.0.1:8080/P/")))
                .andExpect(jsonPath("$.number").isNotEmpty())
                .andExpect(jsonPath("$.pngUrl").value(PATH + "/" + ID + "/personal-code.png"));

        mvc.perform(get(PATH + "/" + ID + "/personal-code.png").with(Callers.citizen(ME)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_PNG));
        mvc.perform(get(PATH + "/" + ID + "/personal-code.svg").with(Callers.citizen(ME)))
                .andExpect(status().isOk());
        problem(get(PATH + "/" + ID + "/personal-code.png").with(Callers.officer("nation")), 404, "not-found");
        problem(get("/api/v1/declarations/" + ID).with(Callers.citizen(ME)), 404, "not-found");
    }

    @Test
    void declaresForTheHolderOfAPhone() throws Exception {
        PersonId visitor = logIn("0987654321");
        ObjectNode body =
                body().put("consent", PlainProvenPhones.consent("jti-1", visitor, InMemoryCheckpoints.MARKET));

        mvc.perform(declare(body).with(Callers.citizen(ME)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.personId").value(visitor.toString()));
        problem(
                declare(body.put(
                                "declarationId",
                                DeclarationFixtures.declarationId(2).toString()))
                        .with(Callers.citizen(ME)),
                409,
                "consent-used");
        problem(declare(body.put("consent", "nonsense")).with(Callers.citizen(ME)), 422, "consent-refused");
    }

    @Test
    void asksForARightOnTheCheckpoint() throws Exception {
        PersonId stranger = logIn("0987654321");

        problem(declare(body()).with(Callers.citizen(stranger)), 403, "not-staff");
        checkpoints.open(false, ME);
        problem(declare(body()).with(Callers.citizen(ME)), 409, "checkpoint-suspended");
        checkpoints.clear();
        checkpoints.isLoading();
        problem(declare(body()).with(Callers.citizen(ME)), 503, "unavailable");
    }

    @Test
    void tellsEveryFaultByPointer() throws Exception {
        problem(declare(json.createObjectNode()).with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[*].pointer", hasItems("/checkpointId", "/declarationId", "/form")));
        problem(declare(body().put("identitySeen", "library-card")).with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/identitySeen"));
        problem(declare(body().put("checkpointId", "x")).with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/checkpointId"));
    }

    @Test
    void R06_opensToOfficersInsideTheirAreas() throws Exception {
        mvc.perform(declare(body()).with(Callers.officer("2021:58"))).andExpect(status().isCreated());
        problem(
                        declare(body().put(
                                                "declarationId",
                                                DeclarationFixtures.declarationId(2)
                                                        .toString()))
                                .with(Callers.officer("2021:56")),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/answers/area"));
    }

    @Test
    void R07_findsThemByCardInsideTheArea() throws Exception {
        mvc.perform(declare(body()).with(Callers.citizen(ME))).andExpect(status().isCreated());
        String search = "{\"%s\": \"%s\", \"purpose\": \"Truy vết\", \"decisionNumber\": \"12/QĐ\"}";

        for (String[] card : new String[][] {
            {"identityNumber", DeclarationFixtures.IDENTITY},
            {"healthInsuranceNumber", DeclarationFixtures.INSURANCE},
            {"healthInsuranceNumber", DeclarationFixtures.INSURANCE.substring(5)}
        }) {
            mvc.perform(json(post("/api/v1/people/search"), search.formatted(card[0], card[1]))
                            .with(Callers.officer("2021:58")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.maskedName").value("T••• T••• M••• Đ•••"));
            problem(
                    json(post("/api/v1/people/search"), search.formatted(card[0], card[1]))
                            .with(Callers.officer("2021:56")),
                    404,
                    "not-found");
        }
        problem(
                        json(post("/api/v1/people/search"), search.formatted("healthInsuranceNumber", "1"))
                                .with(Callers.officer("2021:58")),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/healthInsuranceNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee", "inspector", "hotline", "admin", "integrator", "service"})
    void opensToStaffAndOfficersOnly(String role) throws Exception {
        problem(declare(body()).with(Callers.with("somebody", role)), 403, "forbidden");
    }

    private ObjectNode body() {
        Map<String, Object> answers = DeclarationFixtures.typed(DeclarationFixtures.VINH_HAI);
        ObjectNode body = json.createObjectNode()
                .put("declarationId", ID)
                .put("checkpointId", InMemoryCheckpoints.MARKET)
                .put("identitySeen", "identity-card")
                .put("form", "citizen");
        body.set("answers", json.valueToTree(answers));
        return body;
    }

    private MockHttpServletRequestBuilder declare(ObjectNode body) {
        return json(post(PATH), body.toString());
    }
}
