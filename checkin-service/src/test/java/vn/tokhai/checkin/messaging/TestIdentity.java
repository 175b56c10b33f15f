package vn.tokhai.checkin.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.platform.security.PublicPaths;

/** Stands in for Keycloak: a token is a name and a role. */
@Configuration(proxyBeanMethods = false)
@Import(TestIdentity.TokenEndpoint.class)
public class TestIdentity {

    static final String TOKENS = "/test/tokens";

    static String token(String name, String role) {
        return name + "~" + role;
    }

    @Bean
    JwtDecoder readableTokens() {
        return token -> {
            String[] parts = token.split("~", 2);
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .claim("preferred_username", parts[0])
                    .claim("realm_access", Map.of("roles", List.of(parts[1])))
                    .expiresAt(Instant.now().plusSeconds(60))
                    .build();
        };
    }

    @Bean
    PublicPaths tokenEndpointIsOpen() {
        return PublicPaths.of(TOKENS);
    }

    @Hidden
    @RestController
    static class TokenEndpoint {

        @PostMapping(TOKENS)
        Map<String, Object> token() {
            return Map.of("access_token", TestIdentity.token("checkin-service", "service"), "expires_in", 300);
        }
    }
}
