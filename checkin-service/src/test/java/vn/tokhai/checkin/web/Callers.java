package vn.tokhai.checkin.web;

import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.tokhai.platform.security.KeycloakTokens;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** Tokens of callers, read as in production. */
final class Callers {

    static RequestPostProcessor caller(String name, String... roles) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .build();
        return authentication(KeycloakTokens.read(token));
    }

    private Callers() {}
}
