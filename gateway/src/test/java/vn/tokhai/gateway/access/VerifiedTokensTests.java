package vn.tokhai.gateway.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import static org.assertj.core.api.Assertions.assertThat;

class VerifiedTokensTests {

    private final List<String> checked = new ArrayList<>();

    @Test
    void checksATokenOnceWhileItIsValid() {
        var tokens = tokens(Duration.ofMinutes(5), 10);

        tokens.decode("a").block();
        tokens.decode("a").block();
        tokens.decode("b").block();

        assertThat(checked).containsExactly("a", "b");
    }

    @Test
    void checksATokenAgainThatHasExpired() {
        var tokens = tokens(Duration.ofSeconds(-1), 10);

        tokens.decode("a").block();
        tokens.decode("a").block();

        assertThat(checked).containsExactly("a", "a");
    }

    @Test
    void remembersNoTokenThatWasRefused() {
        var tokens = new VerifiedTokens(
                token -> {
                    checked.add(token);
                    return Mono.error(new BadJwtException("no"));
                },
                10);

        StepVerifier.create(tokens.decode("a")).verifyError(BadJwtException.class);
        StepVerifier.create(tokens.decode("a")).verifyError(BadJwtException.class);

        assertThat(checked).containsExactly("a", "a");
    }

    private VerifiedTokens tokens(Duration validity, long remembered) {
        return new VerifiedTokens(
                token -> {
                    checked.add(token);
                    Instant end = Instant.now().plus(validity);
                    return Mono.just(Jwt.withTokenValue(token)
                            .header("alg", "RS256")
                            .issuedAt(end.minusSeconds(600))
                            .expiresAt(end)
                            .build());
                },
                remembered);
    }
}
