package vn.tokhai.otp.messages.declaration;

import java.time.Clock;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.response.DefaultResponseCreator;
import org.springframework.web.client.RestClient;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PersonId;
import vn.tokhai.platform.services.ServiceTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.header;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.method;
import static org.springframework.test.web.client.match.MockRestRequestMatchers.requestTo;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withStatus;
import static org.springframework.test.web.client.response.MockRestResponseCreators.withSuccess;

class DeclarationRecipientsTests {

    private static final PersonId PERSON = new PersonId(UUID.fromString("7f3a0c52-9d1e-4b8f-8a61-2f0e6c1d4b90"));

    private MockRestServiceServer neighbours;
    private DeclarationRecipients recipients;

    @BeforeEach
    void start() {
        RestClient.Builder builder = RestClient.builder();
        neighbours = MockRestServiceServer.bindTo(builder).build();
        var tokens = new ServiceTokens(
                builder.build(), "http://keycloak.test/token", "tokhai-services", "secret", Clock.systemUTC());
        recipients = new DeclarationRecipients(builder, tokens, OtpFixtures.settings());
    }

    @Test
    void areAskedForWithAServiceToken() {
        answers(withSuccess("{\"phone\": \"+84912345678\"}", MediaType.APPLICATION_JSON));

        assertThat(recipients.phoneOf(PERSON)).contains("+84912345678");
    }

    @Test
    void areNobodyWhenTheDeclarationServiceSaysSo() {
        answers(withStatus(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body("{\"type\": \"/problems/person-unreachable\"}"));

        assertThat(recipients.phoneOf(PERSON)).isEmpty();
    }

    @Test
    void areUnavailableWhenSomebodyElseAnswers() {
        answers(withStatus(HttpStatus.NOT_FOUND).body("{\"type\": \"/problems/not-found\"}"));

        assertThatThrownBy(() -> recipients.phoneOf(PERSON)).isInstanceOf(IdentityUnavailable.class);
    }

    @Test
    void areUnavailableWhileTheDeclarationServiceIs() {
        answers(withStatus(HttpStatus.SERVICE_UNAVAILABLE));

        assertThatThrownBy(() -> recipients.phoneOf(PERSON)).isInstanceOf(IdentityUnavailable.class);
    }

    @Test
    void areUnavailableWithoutATokenEvenIfThatIsNotFound() {
        neighbours.expect(requestTo("http://keycloak.test/token")).andRespond(withStatus(HttpStatus.NOT_FOUND));

        assertThatThrownBy(() -> recipients.phoneOf(PERSON)).isInstanceOf(IdentityUnavailable.class);
    }

    private void answers(DefaultResponseCreator answer) {
        neighbours
                .expect(requestTo("http://keycloak.test/token"))
                .andRespond(withSuccess("{\"access_token\": \"st\", \"expires_in\": 900}", MediaType.APPLICATION_JSON));
        neighbours
                .expect(requestTo("http://declaration.test/internal/v1/people/" + PERSON + "/phone"))
                .andExpect(method(HttpMethod.POST))
                .andExpect(header("Authorization", "Bearer st"))
                .andRespond(answer);
    }
}
