package vn.tokhai.otp.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.tokhai.otp.ChangeableLimits;
import vn.tokhai.otp.PasscodeLimits;

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

/** Every error answer of this service is a problem; 410, 429 and the rest of 401 are in {@link PasscodeWebTests}. */
@WebMvcTest({PasscodeController.class, PasscodeLimitsController.class})
@Import({WebWorld.class, ProblemContractWebTests.BrokenStore.class})
class ProblemContractWebTests {

    private static final String PASSCODES = "/api/v1/passcodes";
    private static final String LIMITS = "/api/v1/passcode-limits";

    @Autowired
    private MockMvc mvc;

    /** Reading the limits finds no store; changing them finds a defect. */
    @TestConfiguration(proxyBeanMethods = false)
    static class BrokenStore {

        @Bean
        @Primary
        ChangeableLimits brokenLimits() {
            return new ChangeableLimits() {
                @Override
                public PasscodeLimits current() {
                    throw new DataAccessResourceFailureException("mongo.inside:27017 is away");
                }

                @Override
                public void change(PasscodeLimits limits, String changedBy) {
                    throw new IllegalStateException("a detail of the inside");
                }
            };
        }
    }

    @Test
    void holdsFor400() throws Exception {
        problem(json(post(PASSCODES), "{"), 400, "malformed-request");
        problem(json(post(PASSCODES), "{}"), 400, "validation-failed");
        problem(json(post(PASSCODES), "{\"phone\": {}, \"purpose\": \"log-in\"}"), 400, "validation-failed");
    }

    @Test
    void holdsFor401() throws Exception {
        problem(get(LIMITS), 401, "unauthenticated").andExpect(header().string("WWW-Authenticate", "Bearer"));
        problem(get(LIMITS).header("Authorization", "Bearer nonsense"), 401, "unauthenticated");
        problem(get("/internal/v1/anything"), 401, "unauthenticated");
    }

    @Test
    void holdsFor403() throws Exception {
        problem(as("citizen", get(LIMITS)), 403, "forbidden");
    }

    @Test
    void holdsFor404() throws Exception {
        problem(as("citizen", get("/api/v1/nothing")), 404, "not-found");
        problem(as("citizen", get("/dev/sms")), 404, "not-found");
    }

    @Test
    void holdsFor405() throws Exception {
        problem(get(PASSCODES), 405, "method-not-allowed").andExpect(header().string("Allow", "POST"));
    }

    @Test
    void holdsFor413() throws Exception {
        problem(json(post(PASSCODES), "x".repeat(300_000)), 413, "too-large");
    }

    @Test
    void holdsFor415() throws Exception {
        problem(post(PASSCODES).contentType(MediaType.TEXT_PLAIN).content("x"), 415, "unsupported-media-type");
    }

    @Test
    void holdsFor500AndSaysNothingOfTheInside() throws Exception {
        problem(as("admin", json(put(LIMITS), PasscodeExamples.LIMITS)), 500, "internal")
                .andExpect(content().string(not(containsString("inside"))));
    }

    @Test
    void holdsFor503AndSaysNothingOfTheInside() throws Exception {
        problem(as("admin", get(LIMITS)), 503, "unavailable")
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(not(containsString("inside"))));
    }

    private ResultActions problem(MockHttpServletRequestBuilder request, int status, String slug) throws Exception {
        return mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/" + slug))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isString());
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder as(String role, MockHttpServletRequestBuilder request) {
        return request.with(jwt().authorities(new SimpleGrantedAuthority("ROLE_" + role)));
    }
}
