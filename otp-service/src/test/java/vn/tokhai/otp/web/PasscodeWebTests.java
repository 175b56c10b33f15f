package vn.tokhai.otp.web;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.tokhai.otp.OtpWorld;
import vn.tokhai.otp.PasscodeLimits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@WebMvcTest({PasscodeController.class, PasscodeLimitsController.class, ConsentKeysController.class})
@Import(WebWorld.class)
@ExtendWith(OutputCaptureExtension.class)
class PasscodeWebTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private OtpWorld world;

    @AfterEach
    void everythingIsUpAgain() {
        world.sms.isDown(false);
        world.reserve.isDown(false);
        world.identity.issuerIsDown(false);
        world.limits.change(PasscodeLimits.DEFAULT, "test");
    }

    @Test
    void sendsACodeWithoutALogInAndSaysWhenToAskAgain() throws Exception {
        ask("0912100001", "log-in")
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.challengeId").isString())
                .andExpect(jsonPath("$.expiresAt").value("2021-06-15T03:05:00Z"))
                .andExpect(jsonPath("$.resendAfter").value("2021-06-15T03:01:00Z"))
                .andExpect(content().string(not(containsString("0912100001"))));
    }

    @Test
    void tradesTheRightCodeForTokens() throws Exception {
        String challenge = challenge("0912100002", "log-in");

        answer(challenge, world.sms.lastCode().digits())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accessToken").isString())
                .andExpect(jsonPath("$.refreshToken").value("refresh"))
                .andExpect(jsonPath("$.expiresIn").value(3600))
                .andExpect(jsonPath("$.tokenType").value("Bearer"))
                .andExpect(jsonPath("$.personId").isString())
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void R04_tellsPurposesApartInTheAnswerToo() throws Exception {
        String challenge = challenge("0912100003", "assisted-check-in");

        answer(challenge, world.sms.lastCode().digits())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.personId").isString())
                .andExpect(jsonPath("$.accessToken").doesNotExist())
                .andExpect(jsonPath("$.refreshToken").doesNotExist());
    }

    @Test
    void givesAConsentThatNamesPurposeAndContext() throws Exception {
        String challenge = JsonPath.read(
                send("/api/v1/passcodes", """
                        {"phone": "0912100011", "purpose": "staff-invitation", "context": "3F7K0M2QX9A1B"}""")
                        .andExpect(status().isAccepted())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.challengeId");

        answer(challenge, world.sms.lastCode().digits())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.consent").value(containsString("staff-invitation 3F7K0M2QX9A1B")))
                .andExpect(jsonPath("$.personId").isString())
                .andExpect(jsonPath("$.accessToken").doesNotExist());
    }

    @Test
    void takesAContextForConsentsOnlyAndBoundsIt() throws Exception {
        for (String context : new String[] {"x".repeat(65), "a b", "\u202e", ""}) {
            problem(
                            send(
                                    "/api/v1/passcodes",
                                    "{\"phone\": \"0912100012\", \"purpose\": \"ownership-transfer\", \"context\": \""
                                            + context + "\"}"),
                            400,
                            "validation-failed")
                    .andExpect(jsonPath("$.errors[0].pointer").value("/context"));
        }
        problem(
                        send(
                                "/api/v1/passcodes",
                                "{\"phone\": \"0912100012\", \"purpose\": \"log-in\", \"context\": \"a\"}"),
                        400,
                        "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/context"));
    }

    @Test
    void publishesTheKeysOfConsentsToEverybody() throws Exception {
        mvc.perform(get("/.well-known/consent-keys.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.keys[0].kty").value("EC"))
                .andExpect(jsonPath("$.keys[0].kid").value("1"))
                .andExpect(jsonPath("$.keys[0].d").doesNotExist())
                .andExpect(header().string("Cache-Control", containsString("max-age=300")));
    }

    @Test
    void R04_saysWrongFiveTimesAndThenGone() throws Exception {
        String challenge = challenge("0912100004", "log-in");
        String right = world.sms.lastCode().digits();
        String wrong = world.wrongCode().digits();

        for (int i = 0; i < 5; i++) {
            problem(answer(challenge, wrong), 401, "passcode-wrong")
                    .andExpect(content().string(not(containsString(wrong))));
        }
        problem(answer(challenge, right), 410, "passcode-gone");
    }

    @Test
    void R04_saysGoneForAForgedChallengeAsForAUsedOne() throws Exception {
        String challenge = challenge("0912100005", "log-in");
        String code = world.sms.lastCode().digits();
        answer(challenge, code).andExpect(status().isOk());

        problem(answer(challenge, code), 410, "passcode-gone");
        problem(answer("AAAA", code), 410, "passcode-gone");
        problem(answer("x".repeat(500), code), 410, "passcode-gone");
    }

    @Test
    void R04_asksToWaitWhenALimitIsReached() throws Exception {
        challenge("0912100006", "log-in");

        problem(ask("0912100006", "log-in"), 429, "too-many-requests").andExpect(header().string("Retry-After", "60"));
    }

    @Test
    void R04_pointsAtAPhoneThatGetsNoCode() throws Exception {
        problem(ask("02583822222", "log-in"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/phone"))
                .andExpect(content().string(not(containsString("02583822222"))));
    }

    @Test
    void R21_answersUnavailableWhenNoProviderTakesTheMessage() throws Exception {
        world.sms.isDown(true);
        world.reserve.isDown(true);

        problem(ask("0912100007", "log-in"), 503, "unavailable").andExpect(header().string("Retry-After", "30"));
    }

    @Test
    void answersUnavailableWhenKeycloakIsDownAndTakesTheSameCodeLater() throws Exception {
        String challenge = challenge("0912100008", "log-in");
        String code = world.sms.lastCode().digits();
        world.identity.issuerIsDown(true);
        problem(answer(challenge, code), 503, "unavailable").andExpect(header().string("Retry-After", "5"));
        world.identity.issuerIsDown(false);

        answer(challenge, code).andExpect(status().isOk());
    }

    @Test
    void R04_logsNeitherPhonesNorCodesNorTokens(CapturedOutput log) throws Exception {
        String challenge = challenge("0912100009", "log-in");
        String code = world.sms.lastCode().digits();
        answer(challenge, world.wrongCode().digits());
        answer(challenge, code).andExpect(status().isOk());

        assertThat(log.getAll())
                .contains("sent by first")
                .doesNotContain("912100009", code, challenge, "access-of", "\"refresh\"");
    }

    @Test
    void refusesWhatIsIncomplete() throws Exception {
        problem(send("/api/v1/passcodes", "{}"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[?(@.pointer=='/phone')]").exists())
                .andExpect(jsonPath("$.errors[?(@.pointer=='/purpose')]").exists());
        problem(ask("0912100010", "marketing"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/purpose"));
        problem(answer("AAAA", "12345"), 400, "validation-failed")
                .andExpect(jsonPath("$.errors[0].pointer").value("/code"));
        problem(answer("AAAA", "12345x"), 400, "validation-failed")
                .andExpect(content().string(not(containsString("12345x"))));
    }

    private String challenge(String phone, String purpose) throws Exception {
        String body = ask(phone, purpose)
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(body, "$.challengeId");
    }

    private ResultActions ask(String phone, String purpose) throws Exception {
        return send("/api/v1/passcodes", "{\"phone\": \"%s\", \"purpose\": \"%s\"}".formatted(phone, purpose));
    }

    private ResultActions answer(String challenge, String code) throws Exception {
        return send("/api/v1/passcodes/" + challenge + "/verification", "{\"code\": \"" + code + "\"}");
    }

    private ResultActions send(String path, String body) throws Exception {
        return mvc.perform(post(path).contentType(MediaType.APPLICATION_JSON).content(body));
    }

    private static ResultActions problem(ResultActions result, int status, String slug) throws Exception {
        return result.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("/problems/" + slug))
                .andExpect(jsonPath("$.traceId").exists());
    }
}
