package vn.tokhai.otp.keycloak;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withException;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

class KeycloakAccessTokensTests {

    private static final PersonId PERSON = new PersonId(UUID.fromString("5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11"));

    private MockRestServiceServer keycloak;
    private KeycloakAccessTokens tokens;

    @BeforeEach
    void start() throws Exception {
        RestClient.Builder builder = RestClient.builder();
        keycloak = MockRestServiceServer.bindTo(builder).build();
        tokens = new KeycloakAccessTokens(
                builder,
                new Proofs(OtpFixtures.settings(), new MutableClock(OtpFixtures.MORNING)),
                OtpFixtures.settings());
    }

    @Test
    void tradeAProofForTokens() {
        keycloak.expect(requestTo("http://keycloak.test/token"))
                .andExpect(
                        content().string(containsString("grant_type=password&client_id=tokhai-app&username=" + PERSON)))
                .andExpect(content().string(containsString("&proof=ey")))
                .andExpect(content().string(containsString("&scope=openid")))
                .andRespond(withSuccess("""
                        {"access_token": "a", "refresh_token": "r", "expires_in": 3600, "token_type": "Bearer"}""", MediaType.APPLICATION_JSON));

        var issued = tokens.issueTo(PERSON);

        assertThat(issued.accessToken()).isEqualTo("a");
        assertThat(issued.refreshToken()).isEqualTo("r");
        assertThat(issued.expiresIn()).isEqualTo(Duration.ofHours(1));
        assertThat(issued.toString()).isEqualTo("Issued[redacted]");
    }

    @Test
    void areUnavailableWhenKeycloakRefusesOrFailsOrIsSilent() {
        keycloak.expect(requestTo("http://keycloak.test/token")).andRespond(withStatus(HttpStatus.UNAUTHORIZED));
        keycloak.expect(requestTo("http://keycloak.test/token")).andRespond(withStatus(HttpStatus.BAD_GATEWAY));
        keycloak.expect(requestTo("http://keycloak.test/token")).andRespond(withException(new IOException("gone")));
        keycloak.expect(requestTo("http://keycloak.test/token"))
                .andRespond(withSuccess("{}", MediaType.APPLICATION_JSON));

        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> tokens.issueTo(PERSON)).isInstanceOf(IdentityUnavailable.class);
        }
    }
}
