package vn.tokhai.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads realm roles and the user name from an access token of Keycloak. */
public final class KeycloakTokens {

    /** The principal's name is {@code preferred_username}: for citizens their person id. */
    public static JwtAuthenticationToken read(Jwt token) {
        String name = token.getClaimAsString("preferred_username");
        return new JwtAuthenticationToken(
                token, roles(token), Objects.requireNonNullElse(name, Objects.toString(token.getSubject(), "unnamed")));
    }

    static Collection<GrantedAuthority> roles(Jwt token) {
        Object access = token.getClaims().get("realm_access");
        if (access instanceof Map<?, ?> map && map.get("roles") instanceof List<?> roles) {
            return roles.stream()
                    .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                    .toList();
        }
        return List.of();
    }

    private KeycloakTokens() {}
}
