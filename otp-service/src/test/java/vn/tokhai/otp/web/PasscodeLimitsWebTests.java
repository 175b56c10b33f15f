package vn.tokhai.otp.web;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.otp.OtpWorld;
import vn.tokhai.otp.PasscodeLimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest({PasscodeController.class, PasscodeLimitsController.class})
@Import(WebWorld.class)
class PasscodeLimitsWebTests {

    private static final String LIMITS = "/api/v1/passcode-limits";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OtpWorld world;

    @AfterEach
    void restore() {
        world.limits.change(PasscodeLimits.DEFAULT, "test");
    }

    @Test
    void areShownToAdministratorsAsTheDescriptionShowsThem() throws Exception {
        mvc.perform(get(LIMITS).with(role("admin")))
                .andExpect(status().isOk())
                .andExpect(content().json(PasscodeExamples.LIMITS));
    }

    @Test
    void R04_changeWhileTheServiceRuns() throws Exception {
        change(PasscodeExamples.LIMITS.replace("200000", "9").replace("\"tries\": 5", "\"tries\": 3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.smsPerDay").value(9));

        assertThat(world.limits.current().smsPerDay()).isEqualTo(9);
        assertThat(world.limits.current().tries()).isEqualTo(3);
    }

    @Test
    void areNobodyElsesBusiness() throws Exception {
        for (String role : List.of("citizen", "health-officer", "chief-officer", "inspector", "service")) {
            mvc.perform(get(LIMITS).with(role(role)))
                    .andExpect(status().isForbidden())
                    .andExpect(jsonPath("$.type").value("/problems/forbidden"));
            mvc.perform(put(LIMITS)
                            .with(role(role))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(PasscodeExamples.LIMITS))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get(LIMITS)).andExpect(status().isUnauthorized());
    }

    @Test
    void areRefusedWhenTheyWouldBreakARule() throws Exception {
        refused(PasscodeExamples.LIMITS.replace("PT5M", "PT11M"), "/lifetime");
        refused(PasscodeExamples.LIMITS.replace("\"tries\": 5", "\"tries\": 0"), "/tries");
        refused(PasscodeExamples.LIMITS.replace("\"PT1M\"", "\"PT1H\""), "/firstResendAfter");
        refused(PasscodeExamples.LIMITS.replace("\"count\": 3,", "\"count\": 0,"), "/perPhone/0/count");
        refused(PasscodeExamples.LIMITS.replace("\"per\": \"PT1H\"", "\"per\": \"PT25H\""), "/perPhone/1/per");
        refused(PasscodeExamples.LIMITS.replace("PT5M", "soon"), "/lifetime");
        assertThat(world.limits.current()).isEqualTo(PasscodeLimits.DEFAULT);
    }

    @Test
    void areRefusedWhenOneIsMissingRatherThanTakenAsZero() throws Exception {
        change(PasscodeExamples.LIMITS.replace("\"smsPerDay\": 200000,", "")).andExpect(status().isBadRequest());
        change("{}").andExpect(status().isBadRequest());
    }

    private void refused(String body, String pointer) throws Exception {
        change(body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/validation-failed"))
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
    }

    private ResultActions change(String body) throws Exception {
        return mvc.perform(put(LIMITS)
                .with(role("admin"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static RequestPostProcessor role(String role) {
        return jwt().jwt(token -> token.claim("preferred_username", "admin.local"))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }
}
