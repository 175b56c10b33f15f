package vn.tokhai.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class EdgeWebTests extends RunningGateway {

    @Test
    void guardsBrowsersOnEveryAnswer() {
        for (WebTestClient.ResponseSpec answer : new WebTestClient.ResponseSpec[] {
            get("/"), get("/nowhere"), get("/api/v1/me"), get("/api/v1/checkpoint-kinds")
        }) {
            answer.expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY")
                    .expectHeader()
                    .valueEquals("Referrer-Policy", "no-referrer")
                    .expectHeader()
                    .valueMatches("Content-Security-Policy", "default-src 'none'.*frame-ancestors 'none'.*")
                    .expectHeader()
                    .doesNotExist("Strict-Transport-Security")
                    .expectHeader()
                    .doesNotExist("Server");
        }
    }

    @Test
    void dropsWhatClientsClaimAboutAddressesAndProxies() {
        StubService.Seen seen = seen(client.get()
                .uri(raw("/api/v1/checkpoint-kinds"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/x")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .exchange());

        assertThat(seen.headers())
                .containsEntry("x-forwarded-for", "127.0.0.1")
                .containsEntry("x-forwarded-proto", "http")
                .containsEntry("x-forwarded-host", "127.0.0.1:" + port)
                .doesNotContainKeys("forwarded", "x-real-ip", "x-forwarded-prefix");
    }

    @Test
    void keepsATraceAndMakesOneWhereThereIsNone() {
        String given = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        StubService.Seen kept = seen(client.get()
                .uri(raw("/api/v1/checkpoint-kinds"))
                .header("traceparent", given)
                .exchange());
        StubService.Seen made = seen(client.get()
                .uri(raw("/api/v1/checkpoint-kinds"))
                .header("traceparent", "nonsense")
                .exchange());

        assertThat(kept.headers()).containsEntry("traceparent", given);
        assertThat(made.headers().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void tellsTheTraceInProblems() {
        client.get()
                .uri(raw("/nowhere"))
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .exchange()
                .expectBody()
                .jsonPath("$.traceId")
                .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void allowsNoForeignOriginUnlessToldTo() {
        isProblem(
                client.method(HttpMethod.OPTIONS)
                        .uri(raw("/api/v1/checkpoint-kinds"))
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "GET")
                        .exchange(),
                403,
                "forbidden");
        client.get()
                .uri(raw("/api/v1/checkpoint-kinds"))
                .header("Origin", "https://elsewhere.example")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }
}
