package vn.tokhai.otp;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.SignedJWT;
import org.bson.Document;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.ResultActions;

import vn.tokhai.otp.smpp.SmscSimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class WholeServiceMongoTests extends WholeService {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @Autowired
    private MongoOperations mongo;

    @AfterEach
    void everythingIsUpAgain() {
        FIRST.refuseWith(0);
        SECOND.refuseWith(0);
        GATEWAY.answers(200, "");
        NEIGHBOURS.keycloakIsDown(false);
    }

    @Test
    void logsAPersonInByPhoneAndPasscode() throws Exception {
        String challenge = challenge("0912 500 001");
        String code = codeIn(FIRST);

        answer(challenge, code)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.accessToken").value("at"))
                .andExpect(jsonPath("$.refreshToken").value("rt"))
                .andExpect(jsonPath("$.personId").value(Neighbours.PERSON));

        assertThat(NEIGHBOURS.phoneQuestions().getLast())
                .isEqualTo("PUT Bearer service-token {\"phone\":\"+84912500001\"}");
        var logIn = NEIGHBOURS.logIns().getLast();
        assertThat(logIn)
                .containsEntry("grant_type", "password")
                .containsEntry("client_id", "tokhai-app")
                .containsEntry("username", Neighbours.PERSON)
                .containsEntry("scope", "openid");
        assertThat(SignedJWT.parse(logIn.get("proof")).getJWTClaimsSet().getSubject())
                .isEqualTo(Neighbours.PERSON);
    }

    @Test
    void R21_sendsByTheSecondCentreWhenTheFirstRefuses() throws Exception {
        FIRST.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);

        String challenge = challenge("0912500002");

        answer(challenge, codeIn(SECOND)).andExpect(status().isOk());
    }

    @Test
    void R21_forgetsTheRequestWhenNoCentreTakesTheMessage() throws Exception {
        FIRST.refuseWith(SMPPConstant.STAT_ESME_RTHROTTLED);
        SECOND.refuseWith(SMPPConstant.STAT_ESME_RSYSERR);
        GATEWAY.answers(429, "{}");
        for (int i = 0; i < 5; i++) {
            ask("0912500003").andExpect(status().isServiceUnavailable());
        }
        FIRST.refuseWith(0);

        ask("0912500003").andExpect(status().isAccepted());
    }

    @Test
    void R04_takesTheSameCodeAgainAfterAnOutageOfKeycloakButOnlyOnce() throws Exception {
        String challenge = challenge("0912500004");
        String code = codeIn(FIRST);
        NEIGHBOURS.keycloakIsDown(true);
        answer(challenge, code).andExpect(status().isServiceUnavailable());
        NEIGHBOURS.keycloakIsDown(false);

        answer(challenge, code).andExpect(status().isOk());
        answer(challenge, code).andExpect(status().isGone());
    }

    @Test
    void R04_storesNeitherPhonesNorCodesNorAddresses() throws Exception {
        challenge("0912500005");
        String code = codeIn(FIRST);

        StringBuilder stored = new StringBuilder();
        for (String collection : mongo.getCollectionNames()) {
            for (Document document : mongo.getCollection(collection).find()) {
                stored.append(document.toJson());
            }
        }

        assertThat(stored).isNotEmpty();
        assertThat(stored.toString()).doesNotContain("912500005", "\"" + code + "\"", "127.0.0.1");
    }

    @Test
    void R11_hasNoOutboxOutsideTheLocalProfile() throws Exception {
        mvc.perform(get("/dev/sms")).andExpect(status().isUnauthorized());
        mvc.perform(get("/dev/sms").with(jwt().authorities(new SimpleGrantedAuthority("ROLE_admin"))))
                .andExpect(status().isNotFound());
    }

    @Test
    void isReadyWithoutALogIn() throws Exception {
        mvc.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
        mvc.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
    }

    private String challenge(String phone) throws Exception {
        String body = ask(phone)
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(body, "$.challengeId");
    }

    private ResultActions ask(String phone) throws Exception {
        return mvc.perform(post("/api/v1/passcodes")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"phone\": \"" + phone + "\", \"purpose\": \"log-in\"}"));
    }

    private ResultActions answer(String challenge, String code) throws Exception {
        return mvc.perform(post("/api/v1/passcodes/" + challenge + "/verification")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\": \"" + code + "\"}"));
    }

    private static String codeIn(SmscSimulator centre) {
        String text = new String(centre.taken().getLast().getShortMessage(), StandardCharsets.US_ASCII);
        Matcher matcher = CODE.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
