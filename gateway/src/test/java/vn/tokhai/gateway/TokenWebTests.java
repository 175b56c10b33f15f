package vn.tokhai.gateway;

import java.time.Instant;
import java.util.Date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

class TokenWebTests extends RunningGateway {

    @Test
    void asksForATokenWherePeopleHaveToBeKnown() {
        isProblem(get("/api/v1/me"), 401, "unauthenticated")
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    @Test
    void letsAGoodTokenThroughAndSendsItOn() {
        String token = KEYCLOAK.token();

        StubService.Seen seen = seen(getAs(token, "/api/v1/me"));

        assertThat(seen.headers()).containsEntry("authorization", "Bearer " + token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/checkpoint-kinds"})
    void refusesTokensThatAreNoneOfTheRealm(String path) {
        String[] bad = {
            "nonsense",
            KEYCLOAK.forgedToken(),
            KEYCLOAK.token(claims -> claims.issuer("https://elsewhere/realms/tokhai")),
            KEYCLOAK.token(
                    claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
            KEYCLOAK.token(claims -> claims.claim("typ", "ID")),
            KEYCLOAK.token(claims -> claims.claim("typ", "Refresh")),
        };

        for (String token : bad) {
            isProblem(getAs(token, path), 401, "unauthenticated")
                    .expectHeader()
                    .valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Bearer.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/administrative-units?structure=2021",
                "/api/v1/administrative-units/2021/58",
                "/api/v1/checkpoint-kinds",
                "/.well-known/venue-keys.json",
                "/.well-known/personal-code-keys.json",
                "/.well-known/consent-keys.json",
                "/c/abc",
                "/C/ABC"
            })
    void leavesOpenWhatTheServicesLeaveOpenForReadingOnly(String path) {
        get(path).expectStatus().isOk();
        client.method(HttpMethod.HEAD).uri(raw(path)).exchange().expectStatus().isOk();
        client.method(HttpMethod.PUT).uri(raw(path)).exchange().expectStatus().isUnauthorized();
    }

    @Test
    void letsAnybodyAskForAPasscodeAndRedeemIt() {
        client.post().uri(raw("/api/v1/passcodes")).exchange().expectStatus().isOk();
        client.post()
                .uri(raw("/api/v1/passcodes/7c6d/verification"))
                .exchange()
                .expectStatus()
                .isOk();

        isProblem(get("/api/v1/passcodes"), 401, "unauthenticated");
        isProblem(get("/api/v1/passcode-limits"), 401, "unauthenticated");
        isProblem(client.post().uri(raw("/api/v1/passcodes/7c6d")).exchange(), 401, "unauthenticated");
    }
}
