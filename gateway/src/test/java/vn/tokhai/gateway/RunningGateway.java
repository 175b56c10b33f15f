package vn.tokhai.gateway;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway on a port of its own, with stubs for Keycloak and the services. */
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=${test.keys-uri}")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningGateway {

    static final StubKeycloak KEYCLOAK = new StubKeycloak();
    static final Map<String, StubService> SERVICES = new TreeMap<>();

    static {
        for (String name : new String[] {
            "otp-service",
            "declaration-service",
            "checkpoint-service",
            "checkin-service",
            "tracing-service",
            "integration-service"
        }) {
            SERVICES.put(name, new StubService(name));
        }
    }

    @LocalServerPort
    int port;

    WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void stubs(DynamicPropertyRegistry registry) {
        registry.add("test.keys-uri", KEYCLOAK::keysUri);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> StubKeycloak.ISSUER);
        SERVICES.forEach((name, stub) ->
                registry.add("TOKHAI_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_URLS", stub::uri));
    }

    @BeforeEach
    void connect() {
        client =
                WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    static StubService service(String name) {
        return Objects.requireNonNull(SERVICES.get(name));
    }

    WebTestClient.ResponseSpec get(String path) {
        return client.get().uri(raw(path)).exchange();
    }

    WebTestClient.ResponseSpec getAs(String token, String path) {
        return client.get()
                .uri(raw(path))
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    WebTestClient.ResponseSpec postAs(String token, String path, String body) {
        return client.method(HttpMethod.POST)
                .uri(raw(path))
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** Without the template encoding of the client, so that odd paths arrive as written. */
    URI raw(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    static StubService.Seen seen(WebTestClient.ResponseSpec answer) {
        byte[] body = answer.expectStatus().isOk().expectBody().returnResult().getResponseBody();
        return new JsonMapper().readValue(Objects.requireNonNull(body), StubService.Seen.class);
    }

    /** Checks the one form that every error answer has. */
    static WebTestClient.ResponseSpec isProblem(WebTestClient.ResponseSpec answer, int status, String slug) {
        answer.expectStatus().isEqualTo(status);
        answer.expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == 429 || status == 503 || status == 504) {
            answer.expectHeader().exists(HttpHeaders.RETRY_AFTER);
        }
        answer.expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/" + slug)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.traceId")
                .isNotEmpty()
                .jsonPath("$.trace")
                .doesNotExist()
                .jsonPath("$.exception")
                .doesNotExist();
        return answer;
    }
}
