package vn.tokhai.platform.problem;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.platform.security.PublicPaths;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest(ProblemContractTests.Things.class)
@Import(ProblemContractTests.Things.class)
class ProblemContractTests {

    @Autowired
    private MockMvc mvc;

    @Test
    void namesEachFieldThatFailsValidation() throws Exception {
        problem(
                        post("/things").contentType(MediaType.APPLICATION_JSON).content("{\"name\":\" \"}"),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[?(@.pointer=='/name')]").exists())
                .andExpect(jsonPath("$.errors[?(@.pointer=='/count')]").exists())
                .andExpect(jsonPath("$.traceId").exists());
    }

    @Test
    void namesTheFieldOfAWrongType() throws Exception {
        problem(
                        post("/things")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\":\"a\",\"count\":\"many\"}"),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/count"))
                .andExpect(content().string(not(containsString("many"))));
    }

    @Test
    void refusesWhatIsNoJson() throws Exception {
        problem(post("/things").contentType(MediaType.APPLICATION_JSON).content("{"), 400, "malformed-request");
    }

    @Test
    void namesTheQueryParameter() throws Exception {
        problem(get("/things").param("limit", "0"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("?limit"));
        problem(get("/things").param("limit", "x"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("?limit"));
        problem(get("/things"), 400, "validation-failed");
    }

    @Test
    void pointsIntoTheBodyAlsoWhereAParameterIsChecked() throws Exception {
        problem(put("/things/0").contentType(MediaType.APPLICATION_JSON).content("""
                                {"name": " ", "parts": [{"name": "a", "count": 1}, {"name": ""}]}"""), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[*].pointer")
                        .value(containsInAnyOrder("?size", "/name", "/count", "/parts/1/name", "/parts/1/count")));
        problem(
                        put("/things/1")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \"\", \"count\": 1}"),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[*].pointer").value(contains("/name")));
    }

    @Test
    void pointsIntoABodyThatIsAList() throws Exception {
        problem(post("/things/many").contentType(MediaType.APPLICATION_JSON).content("""
                                [{"name": "a", "count": 1}, {"name": "", "count": 2}]"""), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[*].pointer").value(contains("/1/name")));
        problem(post("/things/many").contentType(MediaType.APPLICATION_JSON).content("[]"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[*].pointer").value(contains("")));
    }

    @Test
    void asksForALogInWithoutOrWithABrokenToken() throws Exception {
        mvc.perform(get("/things").param("limit", "1"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(jsonPath("$.type").value("/problems/unauthenticated"));
        mvc.perform(get("/things").param("limit", "1").header("Authorization", "Bearer nonsense"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void refusesARoleThatIsMissing() throws Exception {
        problem(get("/things/secret"), 403, "forbidden");
        problem(get("/internal/v1/things"), 403, "forbidden");
    }

    @Test
    void refusesARoleBeforeItLooksAtTheFields() throws Exception {
        problem(post("/things/secret").contentType(MediaType.APPLICATION_JSON).content("{}"), 403, "forbidden");
    }

    @Test
    void answersUnknownPathsMethodsAndMediaTypes() throws Exception {
        problem(get("/nothing"), 404, "not-found");
        problem(put("/things"), 405, "method-not-allowed").andExpect(header().exists("Allow"));
        problem(post("/things").contentType(MediaType.TEXT_PLAIN).content("x"), 415, "unsupported-media-type");
    }

    @Test
    void R11_refusesABodyAboveTheLimit() throws Exception {
        problem(post("/things").contentType(MediaType.APPLICATION_JSON).content("x".repeat(300_000)), 413, "too-large");
    }

    @Test
    void R11_tellsNothingOfTheInsideOfAFailure() throws Exception {
        problem(get("/things/broken"), 500, "internal").andExpect(content().string(not(containsString("inside"))));
    }

    @Test
    void asksToComeBackDuringAnOutage() throws Exception {
        problem(get("/things/outage"), 503, "unavailable").andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void carriesTheTraceOfTheCaller() throws Exception {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        problem(get("/nothing").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"), 404, "not-found")
                .andExpect(jsonPath("$.traceId").value(trace));
    }

    private ResultActions problem(MockHttpServletRequestBuilder request, int status, String slug) throws Exception {
        return mvc.perform(request.with(jwt().authorities(new SimpleGrantedAuthority("ROLE_citizen"))))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/" + slug))
                .andExpect(jsonPath("$.status").value(status));
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {

        @Bean
        PublicPaths publicPaths() {
            return PublicPaths.of("/open");
        }

        @Bean
        JwtDecoder jwtDecoder() {
            return token -> {
                throw new BadJwtException("broken");
            };
        }
    }

    record Thing(@NotBlank String name, @NotNull Integer count) {}

    record Whole(
            @NotBlank String name,
            @NotNull Integer count,
            @Nullable List<@Valid Thing> parts) {}

    @RestController
    static class Things {

        @PutMapping("/things/{size}")
        Whole replace(@PathVariable @Min(1) int size, @Valid @RequestBody Whole whole) {
            return whole;
        }

        @PostMapping("/things/many")
        List<Thing> createAll(@RequestBody @NotEmpty List<@Valid Thing> things) {
            return things;
        }

        @PostMapping("/things")
        Thing create(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @GetMapping("/things")
        List<Thing> list(@RequestParam @Min(1) int limit) {
            return List.of();
        }

        @GetMapping("/things/secret")
        @PreAuthorize("hasRole('admin')")
        String secret() {
            return "secret";
        }

        @PostMapping("/things/secret")
        @PreAuthorize("hasRole('admin')")
        Thing keep(@Valid @RequestBody Thing thing) {
            return thing;
        }

        @GetMapping("/things/broken")
        String broken() {
            throw new IllegalStateException("inside");
        }

        @GetMapping("/things/outage")
        String outage() {
            throw new DataAccessResourceFailureException("store");
        }
    }
}
