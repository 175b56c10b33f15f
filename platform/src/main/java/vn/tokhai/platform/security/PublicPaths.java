package vn.tokhai.platform.security;

import java.util.List;

/**
 * Paths of a service that need no token.
 *
 * @param patterns Spring path patterns
 */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
