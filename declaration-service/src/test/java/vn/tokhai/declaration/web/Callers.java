package vn.tokhai.declaration.web;

import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.platform.security.KeycloakTokens;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Log-ins as Keycloak gives them. */
public final class Callers {

    public static RequestPostProcessor citizen(PersonId person) {
        return with(person.toString(), "citizen");
    }

    public static RequestPostProcessor officer(String... areas) {
        return with("officer.ninhthuan", "health-officer", areas);
    }

    public static RequestPostProcessor service() {
        return with("service-account-tokhai-services", "service");
    }

    public static RequestPostProcessor with(String name, String role, String... areas) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .claim("areas", List.of(areas))
                .build();
        return authentication(KeycloakTokens.read(token));
    }

    private Callers() {}
}
