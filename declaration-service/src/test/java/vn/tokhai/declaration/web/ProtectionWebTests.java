package vn.tokhai.declaration.web;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.protection.InMemoryErasures;
import vn.tokhai.declaration.protection.InMemoryKeyRotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ProtectionWebTests extends DeclarationWeb {

    /** X.509 form of an Ed25519 key, before its 32 bytes (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";

    private static final String NAME_SEARCH = """
            {"name": "%s", "purpose": "Truy vết", "decisionNumber": "12/QĐ"%s}""";

    @Autowired
    private InMemoryErasures erasures;

    @Autowired
    private InMemoryKeyRotations rotations;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void emptyProtection() {
        erasures.clear();
        rotations.clear();
    }

    @Test
    void R29_citizenErasesThemselfAndAStrangerVerifiesTheCertificate() throws Exception {
        PersonId me = logIn("+84912345678");
        submit(me, ID, DeclarationFixtures.VINH_HAI).andExpect(status().isCreated());
        mvc.perform(get("/api/v1/me/erasure").with(Callers.citizen(me)))
                .andExpect(jsonPath("$.people").value(1))
                .andExpect(jsonPath("$.destroyed[0].kind").value("profile"))
                .andExpect(jsonPath("$.remaining[*].why.vi").isNotEmpty());

        String location = Objects.requireNonNull(mvc.perform(erase("xoá").with(Callers.citizen(me)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location"));

        mvc.perform(erase("ERASE").with(Callers.citizen(me)))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", location));
        problem(get("/api/v1/me").with(Callers.citizen(me)), 404, "person-unknown");
        problem(get("/api/v1/declarations/" + ID).with(Callers.citizen(me)), 404, "not-found");
        assertThat(logIn("+84912345678")).isNotEqualTo(me);
        JsonNode claims = verified(location);
        assertThat(claims.path("people").path(0).asString()).isEqualTo(me.toString());
        assertThat(claims.path("erasedAt").asString()).isEqualTo("2021-06-01T05:00:00Z");
        assertThat(claims.path("destroyed").size()).isGreaterThan(2);
        assertThat(claims.toString()).doesNotContain("Mẫu").doesNotContain("912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "xóa hết", "DELETE"})
    void asksForTheWord(String word) throws Exception {
        problem(erase(word).with(Callers.citizen(ME)), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/word"));
    }

    @Test
    void R29_adminErasesByDecisionAlsoWhereADutyIsInForce() throws Exception {
        PersonId patient = logIn("+84987654321");
        String body = """
                {"personId": "%s", "decisionNumber": "31/QĐ-SYT"}""".formatted(patient);

        problem(json(post("/api/v1/erasures"), "{\"personId\": \"x\"}").with(admin()), 400, "validation-failed");
        problem(
                json(
                                post("/api/v1/erasures"),
                                body.replace(
                                        patient.toString(),
                                        DeclarationFixtures.person(99).toString()))
                        .with(admin()),
                404,
                "not-found");
        mvc.perform(json(post("/api/v1/erasures"), body).with(admin()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.people").value(1));
        assertThat(people.find(patient)).isEmpty();
    }

    @Test
    void publishesRetentionAndKeysToEverybody() throws Exception {
        mvc.perform(get("/api/v1/retention"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[?(@.key == 'declarations')].period").value("P90D"))
                .andExpect(jsonPath("$.rows[0].onErasure").value("destroyed"));
        mvc.perform(get("/.well-known/erasure-keys.json"))
                .andExpect(jsonPath("$.keys[0].x").value("PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw"));
        problem(get("/api/v1/erasure-certificates/unknown"), 404, "not-found");
    }

    @Test
    void rotatesKeysForAdminsOnly() throws Exception {
        problem(get("/api/v1/key-rotations/1").with(admin()), 404, "not-found");
        problem(get("/api/v1/key-rotations/x").with(admin()), 404, "not-found");
        for (int i = 0; i < 2; i++) {
            mvc.perform(post("/api/v1/key-rotations").with(admin()))
                    .andExpect(status().isCreated())
                    .andExpect(header().string("Location", "/api/v1/key-rotations/1"))
                    .andExpect(jsonPath("$.pass").value(1));
        }
        mvc.perform(get("/api/v1/key-rotations/1").with(admin()))
                .andExpect(jsonPath("$.state").value("running"));
    }

    @Test
    void R07_findsByNameMaskedAndInsideTheArea() throws Exception {
        PersonId me = logIn("+84912345678");
        submit(me, ID, DeclarationFixtures.VINH_HAI).andExpect(status().isCreated());

        mvc.perform(names("tran mau", "").with(Callers.officer("2021:58")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people[0].personId").value(me.toString()))
                .andExpect(jsonPath("$.people[0].maskedPhone").value("•••••••••678"))
                .andExpect(content().string(not(containsString("Mẫu"))));
        mvc.perform(names("mau", ", \"area\": \"2021:58/586\"").with(Callers.officer("nation")))
                .andExpect(jsonPath("$.people", hasSize(1)));
        mvc.perform(names("mau", ", \"area\": \"2021:58/586\"").with(Callers.officer("2021:58/587")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.people", hasSize(0)));
        mvc.perform(names("mau", "").with(Callers.officer("2021:56", "2025:56")))
                .andExpect(jsonPath("$.people", hasSize(0)));
        mvc.perform(names("mau", "").with(Callers.officer())).andExpect(jsonPath("$.people", hasSize(0)));
        assertThat(readings.kept()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "mau; ;/area",
                "mau;, \"area\": \"2021:58/x\";/area",
                "mau;, \"area\": \"2021:58\", \"after\": \"1-2-3\";/after",
                "mau;, \"area\": \"2021:58\", \"after\": \"0-0--1-0\";/after",
                "mau;, \"area\": \"2021:58\", \"limit\": 21;/limit",
                "!!;, \"area\": \"2021:58\";/name"
            })
    void refusesSearchesThatCannotBeRight(String name, String more, String pointer) throws Exception {
        problem(names(name, more == null ? "" : more).with(Callers.officer("nation")), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/me/erasure,citizen",
        "POST,/api/v1/me/erasure,citizen",
        "POST,/api/v1/erasures,admin",
        "POST,/api/v1/key-rotations,admin",
        "GET,/api/v1/key-rotations/1,admin",
        "POST,/api/v1/people/name-search,health-officer"
    })
    void asksForALogInAndForTheRightRole(String method, String path, String role) throws Exception {
        problem(request(HttpMethod.valueOf(method), path), 401, "unauthenticated");
        for (String other : new String[] {"citizen", "health-officer", "admin", "committee", "service", "hotline"}) {
            if (!other.equals(role)) {
                problem(
                        json(request(HttpMethod.valueOf(method), path), "{}")
                                .with(Callers.with("somebody", other, "nation")),
                        403,
                        "forbidden");
            }
        }
    }

    private JsonNode verified(String location) throws Exception {
        String answer = mvc.perform(get(location))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String[] parts = json.readTree(answer).path("certificate").asString().split("\\.", -1);
        String keys = mvc.perform(get(json.readTree(answer).path("keysUrl").asString()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        byte[] key = Base64.getUrlDecoder()
                .decode(json.readTree(keys).path("keys").path(0).path("x").asString());
        PublicKey published = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(key))));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(published);
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return json.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private static RequestPostProcessor admin() {
        return Callers.with("admin.local", "admin");
    }

    private static MockHttpServletRequestBuilder erase(String word) {
        return json(post("/api/v1/me/erasure"), "{\"word\": \"" + word + "\"}");
    }

    private static MockHttpServletRequestBuilder names(String name, String more) {
        return json(post("/api/v1/people/name-search"), NAME_SEARCH.formatted(name, more));
    }
}
