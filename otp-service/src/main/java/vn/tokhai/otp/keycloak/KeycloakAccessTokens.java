package vn.tokhai.otp.keycloak;

import java.time.Duration;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import vn.tokhai.otp.AccessTokens;
import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PersonId;

/** Direct grant with a proof in place of a password. */
@Component
class KeycloakAccessTokens implements AccessTokens {

    private final RestClient http;
    private final Proofs proofs;
    private final OtpSettings settings;

    KeycloakAccessTokens(RestClient.Builder builder, Proofs proofs, OtpSettings settings) {
        this.http = builder.clone().build();
        this.proofs = proofs;
        this.settings = settings;
    }

    private record Answer(String access_token, String refresh_token, long expires_in, String token_type) {

        @Override
        public String toString() {
            return "Answer[redacted]";
        }
    }

    @Override
    public Issued issueTo(PersonId person) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", settings.clientId());
        form.add("username", person.toString());
        form.add("proof", proofs.of(person));
        form.add("scope", "openid");
        Answer answer;
        try {
            answer = http.post()
                    .uri(settings.tokenUri())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(form)
                    .retrieve()
                    .body(Answer.class);
        } catch (RestClientResponseException e) {
            // A refusal is a fault of keys, clocks or realm, never of the person, whose code stays good.
            throw new IdentityUnavailable("token endpoint: " + e.getStatusCode(), e);
        } catch (RestClientException e) {
            throw new IdentityUnavailable("token endpoint: no answer", e);
        }
        if (answer == null) {
            throw new IdentityUnavailable("token endpoint: no body");
        }
        return new Issued(
                answer.access_token(),
                answer.refresh_token(),
                Duration.ofSeconds(answer.expires_in()),
                answer.token_type());
    }
}
