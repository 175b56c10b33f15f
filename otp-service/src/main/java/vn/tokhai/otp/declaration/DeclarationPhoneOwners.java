package vn.tokhai.otp.declaration;

import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import vn.tokhai.otp.IdentityUnavailable;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.PhoneNumber;
import vn.tokhai.otp.PhoneOwners;
import vn.tokhai.platform.services.ServiceTokens;

@Component
class DeclarationPhoneOwners implements PhoneOwners {

    private final RestClient http;
    private final ServiceTokens tokens;

    DeclarationPhoneOwners(RestClient.Builder builder, ServiceTokens tokens, OtpSettings settings) {
        this.http = builder.clone()
                .baseUrl(settings.declarationServiceUri().toString())
                .build();
        this.tokens = tokens;
    }

    private record Question(String phone) {

        @Override
        public String toString() {
            return "Question[redacted]";
        }
    }

    private record Answer(UUID personId) {}

    @Override
    public PersonId ownerOf(PhoneNumber phone) {
        Answer answer;
        try {
            answer = http.put()
                    .uri("/internal/v1/phone-owners")
                    .headers(headers -> headers.setBearerAuth(tokens.current()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(new Question(phone.e164()))
                    .retrieve()
                    .body(Answer.class);
        } catch (RestClientResponseException e) {
            // Status only: the body is not ours to log. Covers the token endpoint too.
            throw new IdentityUnavailable("phone-owners or service token: " + e.getStatusCode(), e);
        } catch (RestClientException e) {
            throw new IdentityUnavailable("phone-owners or service token: no answer", e);
        }
        if (answer == null) {
            throw new IdentityUnavailable("phone-owners: no body");
        }
        return new PersonId(answer.personId());
    }
}
