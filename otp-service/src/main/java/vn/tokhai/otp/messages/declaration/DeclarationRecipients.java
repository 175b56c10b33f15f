package vn.tokhai.otp.messages.declaration;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.messages.Recipients;
import vn.tokhai.platform.services.ServiceTokens;

@Component
class DeclarationRecipients implements Recipients {

    private static final String UNREACHABLE = "/problems/person-unreachable";

    private final RestClient http;
    private final ServiceTokens tokens;

    DeclarationRecipients(RestClient.Builder builder, ServiceTokens tokens, OtpSettings settings) {
        this.http = builder.clone()
                .baseUrl(settings.declarationServiceUri().toString())
                .build();
        this.tokens = tokens;
    }

    private record Answer(@Nullable String phone) {

        @Override
        public String toString() {
            return "Answer[redacted]";
        }
    }

    @Override
    public Optional<String> phoneOf(PersonId person) {
        String token = token();
        try {
            Answer answer = http.post()
                    .uri("/internal/v1/people/{person}/phone", person.value())
                    .headers(headers -> headers.setBearerAuth(token))
                    .accept(MediaType.APPLICATION_JSON)
                    .retrieve()
                    .body(Answer.class);
            return Optional.ofNullable(answer).map(Answer::phone);
        } catch (HttpClientErrorException.NotFound e) {
            // Any other 404 means that somebody else was asked.
            if (e.getResponseBodyAsString().contains(UNREACHABLE)) {
                return Optional.empty();
            }
            throw new IdentityUnavailable("phone of a person: 404", e);
        } catch (RestClientResponseException e) {
            // Status only: the body is not ours to log.
            throw new IdentityUnavailable("phone of a person: " + e.getStatusCode(), e);
        } catch (RestClientException e) {
            throw new IdentityUnavailable("phone of a person: no answer", e);
        }
    }

    /** Apart, so that a missing token endpoint is never taken for a missing phone. */
    private String token() {
        try {
            return tokens.current();
        } catch (RestClientException e) {
            throw new IdentityUnavailable("service token: no answer", e);
        }
    }
}
