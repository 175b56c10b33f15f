package vn.tokhai.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Port 1 of the loopback address: nobody listens there. */
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/certs")
class KeycloakOutageWebTests extends RunningGateway {

    @Test
    void blamesItselfAndNotTheTokenWhileTheKeysCannotBeRead() {
        isProblem(getAs(KEYCLOAK.token(), "/api/v1/me"), 503, "unavailable");
        get("/api/v1/checkpoint-kinds").expectStatus().isOk();
    }
}
