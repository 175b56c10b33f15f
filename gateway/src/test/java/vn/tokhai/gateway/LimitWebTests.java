package vn.tokhai.gateway;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestPropertySource(
        properties = {
            "tokhai.gateway.limits.person.per-second=1",
            "tokhai.gateway.limits.person.burst=5",
            "tokhai.gateway.limits.anonymous.per-second=1",
            "tokhai.gateway.limits.anonymous.burst=4",
            "tokhai.gateway.limits.refused-tokens.per-second=1",
            "tokhai.gateway.limits.refused-tokens.burst=3"
        })
class LimitWebTests extends RunningGateway {

    @Test
    void limitsEachPersonOnTheirOwn() {
        String busy = KEYCLOAK.token("busy");
        String calm = KEYCLOAK.token("calm");
        await().until(() -> status(getAs(busy, "/api/v1/me")) == 200);
        await().until(() -> status(getAs(calm, "/api/v1/me")) == 200);

        await().pollInterval(Duration.ofMillis(10)).until(() -> status(getAs(busy, "/api/v1/me")) == 429);

        isProblem(getAs(busy, "/api/v1/me"), 429, "too-many-requests")
                .expectHeader()
                .valueEquals(HttpHeaders.RETRY_AFTER, "1");
        getAs(calm, "/api/v1/me").expectStatus().isOk();
    }

    @Test
    void limitsAnAddressWithoutTokenButNotThePeopleBehindIt() {
        String person = KEYCLOAK.token("person");
        await().until(() -> status(getAs(person, "/api/v1/me")) == 200);

        await().pollInterval(Duration.ofMillis(10)).until(() -> status(get("/api/v1/checkpoint-kinds")) == 429);

        isProblem(get("/"), 429, "too-many-requests");
        getAs(person, "/api/v1/me").expectStatus().isOk();
        get("/actuator/health/readiness").expectStatus().isOk();
    }

    @Test
    void stopsCheckingBadTokensOfAnAddressThatSendsManyButNotThePeopleBehindIt() {
        String person = KEYCLOAK.token("known");
        await().until(() -> status(getAs(person, "/api/v1/me")) == 200);

        await().pollInterval(Duration.ofMillis(10)).until(() -> status(getAs("nonsense", "/api/v1/me")) == 429);

        isProblem(getAs("nonsense", "/api/v1/me"), 429, "too-many-requests");
        assertThat(status(getAs(person, "/api/v1/me"))).isEqualTo(200);
    }

    private static int status(WebTestClient.ResponseSpec answer) {
        return answer.expectBody().returnResult().getStatus().value();
    }
}
