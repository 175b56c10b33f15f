package vn.tokhai.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingWebTests extends RunningGateway {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/passcodes, otp-service",
        "/api/v1/passcodes/1f/verification, otp-service",
        "/api/v1/passcode-limits, otp-service",
        "/api/v1/check-ins, checkin-service",
        "/api/v1/check-outs, checkin-service",
        "/api/v1/me/visits?from=2021-08-01, checkin-service",
        "/api/v1/checkpoints/0123456789ABC/check-ins, checkin-service",
        "/api/v1/checkpoints/0123456789ABC/check-outs, checkin-service",
        "/api/v1/checkpoints/0123456789ABC/visits, checkin-service",
        "/api/v1/checkpoints/0123456789ABC/occupancy, checkin-service",
        "/api/v1/checkpoints/0123456789ABC/short-code, checkin-service",
        "/api/v1/checkpoints, checkpoint-service",
        "/api/v1/checkpoints/0123456789ABC, checkpoint-service",
        "/api/v1/checkpoints/0123456789ABC/units/1/venue-code.png?size=400, checkpoint-service",
        "/api/v1/checkpoints/0123456789ABC/staff/p2, checkpoint-service",
        "/api/v1/me/checkpoints, checkpoint-service",
        "/api/v1/devices, checkpoint-service",
        "/api/v1/checkpoints/0123456789ABC/trips/1/end, checkpoint-service",
        "/api/v1/administrative-units/2021/58, checkpoint-service",
        "/api/v1/checkpoint-kinds, checkpoint-service",
        "/.well-known/venue-keys.json, checkpoint-service",
        "/c/abc, checkpoint-service",
        "/C/ABC, checkpoint-service",
        "/api/v1/declarations, declaration-service",
        "/api/v1/me, declaration-service",
        "/api/v1/me/personal-code.png, declaration-service",
        "/api/v1/me/data-readings, declaration-service",
        "/api/v1/people/search, declaration-service",
        "/api/v1/scans:resolve, declaration-service",
        "/.well-known/personal-code-keys.json, declaration-service",
        "/.well-known/consent-keys.json, otp-service",
        "/api/v1/cases/1/contacts, tracing-service",
        "/api/v1/rule-sets, tracing-service",
        "/api/v1/integration/feeds/province.58.feed.v1/entries, integration-service",
    })
    void leadsAPathToItsServiceUnchanged(String path, String service) {
        StubService.Seen seen = seen(getAs(KEYCLOAK.token(), path));

        assertThat(seen.service()).isEqualTo(service);
        assertThat(seen.uri()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/v1/phone-owners",
                "/v3/api-docs",
                "/actuator/prometheus",
                "/actuator/env",
                "/api/v1/unheard-of",
                "/api/v2/me",
                "/dev/sms",
                "/dev/sms.json",
                "/error",
                "/swagger-ui.html",
                "/application.yml",
                "/assets/nothing.css"
            })
    void knowsNothingElse(String path) {
        isProblem(getAs(KEYCLOAK.token(), path), 404, "not-found");
        isProblem(get(path), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/declarations/../../../internal/v1/phone-owners",
                "/api/v1/declarations/%2e%2e/%2e%2e/%2e%2e/internal/v1/phone-owners",
                "/api/v1/declarations/..;/..;/..;/internal/v1/phone-owners",
                "/api/v1//declarations",
                "/api/v1/declarations%2f..%2f..%2finternal"
            })
    void refusesPathsThatAServiceMayReadDifferently(String path) {
        int before = service("declaration-service").requests();

        isProblem(getAs(KEYCLOAK.token(), path), 400, "malformed-request");
        assertThat(service("declaration-service").requests()).isEqualTo(before);
    }

    @Test
    void passesOnWhatAServiceAnswersItself() {
        getAs(KEYCLOAK.token(), "/api/v1/cases/refused-by-service")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("tracing-service");
    }
}
