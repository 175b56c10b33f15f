package vn.tokhai.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {
            "resilience4j.timelimiter.configs.default.timeout-duration=400ms",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state=1m"
        })
class OutageWebTests extends RunningGateway {

    @Autowired
    CircuitBreakerRegistry breakers;

    @DynamicPropertySource
    static void gone(DynamicPropertyRegistry registry) {
        String nowhere = StubService.nowhere().toString();
        registry.add("tokhai.gateway.instances.tracing-service", () -> nowhere);
        registry.add("tokhai.gateway.instances.otp-service", () -> "");
    }

    @Test
    void answers503ForAServiceThatIsDownAndAsksItLessWhenThatLasts() {
        String token = KEYCLOAK.token();

        for (int i = 0; i < 12; i++) {
            isProblem(postAs(token, "/api/v1/cases", "{}"), 503, "unavailable");
        }

        assertThat(breakers.circuitBreaker("tracing-service").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        isProblem(getAs(token, "/api/v1/cases/1"), 503, "unavailable");
    }

    @Test
    void answers504ForAServiceThatTakesTooLong() {
        isProblem(getAs(KEYCLOAK.token(), "/api/v1/integration/never-answered"), 504, "timeout");
    }

    @Test
    void answers503ForAServiceThatHangsUpAndRepeatsOnlyWhatMayBeRepeated() {
        StubService service = service("checkpoint-service");
        int before = service.requests();

        isProblem(postAs(KEYCLOAK.token(), "/api/v1/checkpoints/hung-up", "{}"), 503, "unavailable");
        assertThat(service.requests() - before).isEqualTo(1);

        isProblem(getAs(KEYCLOAK.token(), "/api/v1/checkpoints/hung-up"), 503, "unavailable");
        assertThat(service.requests() - before).isEqualTo(3);
    }

    @Test
    void answers503ForAServiceWithoutInstances() {
        isProblem(client.post().uri(raw("/api/v1/passcodes")).exchange(), 503, "unavailable");
    }

    @Test
    void keepsThePagesWhileServicesAreDown() {
        get("/").expectStatus().isOk();
        get("/docs").expectStatus().isOk();
        isProblem(get("/openapi/tracing-service"), 503, "unavailable");
        get("/openapi/checkin-service").expectStatus().isOk();
    }
}
