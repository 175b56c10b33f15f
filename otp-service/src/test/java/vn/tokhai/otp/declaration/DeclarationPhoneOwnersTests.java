package vn.tokhai.otp.declaration;

import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.web.client.RestClient;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.platform.services.ServiceTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.content;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.method;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

class DeclarationPhoneOwnersTests {

    private static final String OWNERS = "http://declaration.test/internal/v1/phone-owners";

    private MockRestServiceServer neighbours;
    private DeclarationPhoneOwners owners;

    @BeforeEach
    void start() {
        RestClient.Builder builder = RestClient.builder();
        neighbours = MockRestServiceServer.bindTo(builder).build();
        var tokens = new ServiceTokens(
                builder.build(), "http://keycloak.test/token", "tokhai-services", "secret", Clock.systemUTC());
        owners = new DeclarationPhoneOwners(builder, tokens, OtpFixtures.settings());
    }

    @Test
    void areAskedForWithAServiceToken() {
        neighbours
                .expect(requestTo("http://keycloak.test/token"))
                .andRespond(withSuccess("{\"access_token\": \"st\", \"expires_in\": 900}", MediaType.APPLICATION_JSON));
        neighbours
                .expect(requestTo(OWNERS))
                .andExpect(method(HttpMethod.PUT))
                .andExpect(header("Authorization", "Bearer st"))
                .andExpect(content().json("{\"phone\": \"+84912345678\"}"))
                .andRespond(withSuccess(
                        "{\"personId\": \"5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11\"}", MediaType.APPLICATION_JSON));

        assertThat(owners.ownerOf(OtpFixtures.NUMBER)).hasToString("5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11");
    }

    @Test
    void areUnavailableWithoutAServiceTokenAndTheReasonNamesNoPhone() {
        neighbours
                .expect(requestTo("http://keycloak.test/token"))
                .andRespond(withStatus(HttpStatus.SERVICE_UNAVAILABLE));

        assertThatThrownBy(() -> owners.ownerOf(OtpFixtures.NUMBER))
                .isInstanceOf(IdentityUnavailable.class)
                .message()
                .contains("503")
                .doesNotContain("912345678");
    }
}
