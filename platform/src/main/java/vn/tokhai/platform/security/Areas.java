package vn.tokhai.platform.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * What an officer may see: administrative codes, each with its structure version.
 *
 * @param entries such as {@code 2021:58}, {@code 2021:58/586/22846}, {@code 2025:56/22846} or {@code nation}
 */
public record Areas(Set<String> entries) {

    /** No claim, no area. */
    public static Areas of(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            return new Areas(Set.of());
        }
        List<String> claim = token.getClaimAsStringList("areas");
        return new Areas(claim == null ? Set.of() : Set.copyOf(claim));
    }

    /** Whether the place with these codes lies inside. A code counts only in its own structure. */
    public boolean cover(String structure, String province, @Nullable String district, @Nullable String ward) {
        String path = Stream.of(province, district, ward)
                .filter(code -> code != null && !code.isBlank())
                .reduce((left, right) -> left + "/" + right)
                .orElse(province);
        return entries.stream()
                .anyMatch(entry -> entry.equals("nation") || (structure + ":" + path + "/").startsWith(entry + "/"));
    }
}
