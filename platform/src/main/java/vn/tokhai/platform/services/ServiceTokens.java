package vn.tokhai.platform.services;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The token with which a service calls another one: client credentials, fetched when the last one nears its end. */
public final class ServiceTokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RestClient http;
    private final String tokenUri;
    private final String clientId;
    private final String clientSecret;
    private final Clock clock;
    private @Nullable Held held;

    public ServiceTokens(RestClient http, String tokenUri, String clientId, String clientSecret, Clock clock) {
        this.http = http;
        this.tokenUri = tokenUri;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.clock = clock;
    }

    /** @return a bearer token with the role {@code service} */
    public synchronized String current() {
        Held now = held;
        if (now == null || clock.instant().isAfter(now.until())) {
            now = fetch();
            held = now;
        }
        return now.token();
    }

    private Held fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", clientId);
        form.add("client_secret", clientSecret);
        Answer answer = http.post()
                .uri(tokenUri)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class);
        if (answer == null) {
            throw new IllegalStateException("The token endpoint gave no body");
        }
        return new Held(
                answer.access_token(),
                clock.instant().plusSeconds(answer.expires_in()).minus(MARGIN));
    }

    private record Held(String token, Instant until) {}

    private record Answer(String access_token, long expires_in) {}
}
