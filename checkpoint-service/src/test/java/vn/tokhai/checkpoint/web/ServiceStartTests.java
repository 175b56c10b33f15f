package vn.tokhai.checkpoint.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.ServiceProperties;
import vn.tokhai.checkpoint.VenueCodes;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole service with nothing around it: no store, no broker, no Keycloak. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServiceStartTests {

    @LocalServerPort
    private int port;

    @Autowired
    private VenueCodes codes;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry properties) {
        ServiceProperties.add(
                properties, "mongodb://" + ServiceProperties.NOWHERE + "/nothing", ServiceProperties.NOWHERE);
    }

    @Test
    void isReadyAndAnswersWhatNeedsNoStore() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/administrative-units?structure=2025").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/checkpoint-kinds").statusCode()).isEqualTo(200);
        assertThat(get("/c/forged").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/me/checkpoints").statusCode()).isEqualTo(401);
    }

    @Test
    void answers503AndWhenToComeBackForWhatNeedsTheStore() throws Exception {
        String text = codes.textOf(CheckpointFixtures.MARKET, 1);

        for (String path : new String[] {"/.well-known/venue-keys.json", text.substring(text.indexOf("/C/"))}) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
