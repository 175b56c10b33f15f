package vn.tokhai.keycloak;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.tokhai.keycloak.ProofVerifier.Genuine;
import vn.tokhai.keycloak.ProofVerifier.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.tokhai.keycloak.ProofFixtures.KEY;
import static vn.tokhai.keycloak.ProofFixtures.NOW;
import static vn.tokhai.keycloak.ProofFixtures.OTHER_KEY;
import static vn.tokhai.keycloak.ProofFixtures.OTHER_PERSON;
import static vn.tokhai.keycloak.ProofFixtures.PERSON;
import static vn.tokhai.keycloak.ProofFixtures.PROOF_ID;
import static vn.tokhai.keycloak.ProofFixtures.proof;

class ProofVerifierTests {

    private final ProofVerifier verifier = new ProofVerifier(KEY, InstantSource.fixed(NOW));

    @Test
    void acceptsProofInOrderAndSaysHowLongToRememberIt() {
        assertThat(verifier.verify(proof().compact(), PERSON)).isEqualTo(new Genuine(PROOF_ID, Duration.ofSeconds(31)));
    }

    @Test
    void acceptsAudienceAsArrayOfOne() {
        String proof = proof().claim("aud", List.of("keycloak")).compact();

        assertThat(verifier.verify(proof, PERSON)).isInstanceOf(Genuine.class);
    }

    @Test
    void acceptsLongestLifeAndClockOfIssuerSlightlyAhead() {
        assertThat(verifier.verify(proof().claim("exp", epoch(60)).compact(), PERSON))
                .isInstanceOf(Genuine.class);
        assertThat(verifier.verify(proof().claim("iat", epoch(5)).compact(), PERSON))
                .isInstanceOf(Genuine.class);
    }

    static Stream<Arguments> proofsThatAreNotInOrder() {
        return Stream.of(
                Arguments.of("another key", proof().signedWith(OTHER_KEY).compact(), Refusal.SIGNATURE),
                Arguments.of("no signature", proof().unsigned(), Refusal.SIGNATURE),
                Arguments.of("alg none, unsigned", proof().header("alg", "none").unsigned(), Refusal.SIGNATURE),
                Arguments.of("alg none, signed", proof().header("alg", "none").compact(), Refusal.HEADER),
                Arguments.of("alg RS256, signed", proof().header("alg", "RS256").compact(), Refusal.HEADER),
                Arguments.of(
                        "another kind of token", proof().header("typ", "JWT").compact(), Refusal.HEADER),
                Arguments.of(
                        "critical extension",
                        proof().header("crit", List.of("b64")).compact(),
                        Refusal.HEADER),
                Arguments.of("another issuer", proof().claim("iss", "x").compact(), Refusal.ISSUER_OR_AUDIENCE),
                Arguments.of("another audience", proof().claim("aud", "x").compact(), Refusal.ISSUER_OR_AUDIENCE),
                Arguments.of(
                        "two audiences",
                        proof().claim("aud", List.of("keycloak", "x")).compact(),
                        Refusal.ISSUER_OR_AUDIENCE),
                Arguments.of(
                        "another person", proof().claim("sub", OTHER_PERSON).compact(), Refusal.SUBJECT),
                Arguments.of("no person", proof().without("sub").compact(), Refusal.SUBJECT),
                Arguments.of("no id", proof().without("jti").compact(), Refusal.PROOF_ID),
                Arguments.of("id of another form", proof().claim("jti", "1").compact(), Refusal.PROOF_ID),
                Arguments.of("expired", proof().claim("exp", epoch(-1)).compact(), Refusal.EXPIRED),
                Arguments.of("expires now", proof().claim("exp", epoch(0)).compact(), Refusal.EXPIRED),
                Arguments.of("no end", proof().without("exp").compact(), Refusal.EXPIRED),
                Arguments.of("no beginning", proof().without("iat").compact(), Refusal.EXPIRED),
                Arguments.of("end as text", proof().claim("exp", "" + epoch(9)).compact(), Refusal.EXPIRED),
                Arguments.of(
                        "end beyond time", proof().claim("exp", Long.MAX_VALUE).compact(), Refusal.EXPIRED),
                Arguments.of("ends after 61 s", proof().claim("exp", epoch(61)).compact(), Refusal.LIFE_TOO_LONG),
                Arguments.of("lived 61 s", proof().claim("iat", epoch(-31)).compact(), Refusal.LIFE_TOO_LONG),
                Arguments.of("from the future", proof().claim("iat", epoch(6)).compact(), Refusal.LIFE_TOO_LONG),
                Arguments.of("a part too many", proof().compact() + ".x", Refusal.UNREADABLE),
                Arguments.of("too long", proof().claim("x", "x".repeat(2048)).compact(), Refusal.UNREADABLE),
                Arguments.of("signed garbage", ProofFixtures.signed("{", "}", KEY), Refusal.UNREADABLE),
                Arguments.of("signed list", ProofFixtures.signed("[]", "[]", KEY), Refusal.UNREADABLE),
                Arguments.of("signed nothing", ProofFixtures.signed("", "", KEY), Refusal.UNREADABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofsThatAreNotInOrder")
    void refuses(String what, String proof, Refusal why) {
        assertThat(verifier.verify(proof, PERSON)).as(what).isEqualTo(new Refused(why));
    }

    @Test
    void refusesNameThatIsNotPersonIdEvenWhereSigned() {
        String proof = proof().claim("sub", "officer.ninhthuan").compact();

        assertThat(verifier.verify(proof, "officer.ninhthuan")).isEqualTo(new Refused(Refusal.SUBJECT));
    }

    @Test
    void refusesPersonIdInAnotherSpelling() {
        String upper = PERSON.toUpperCase(java.util.Locale.ROOT);

        assertThat(verifier.verify(proof().claim("sub", upper).compact(), upper))
                .isEqualTo(new Refused(Refusal.SUBJECT));
    }

    @Test
    void refusesEveryChangeOfOneCharacter() {
        String proof = proof().compact();
        for (int i = 0; i < proof.lastIndexOf('.'); i++) {
            char other = proof.charAt(i) == 'A' ? 'B' : 'A';
            String changed = proof.substring(0, i) + other + proof.substring(i + 1);

            assertThat(verifier.verify(changed, PERSON)).as("character %d", i).isInstanceOf(Refused.class);
        }
    }

    @Test
    void refusesGarbageWithoutThrowing() {
        Random random = new Random(20210728);
        for (int i = 0; i < 20_000; i++) {
            String garbage = garbage(random);

            assertThat(verifier.verify(garbage, PERSON)).as(garbage).isInstanceOf(Refused.class);
        }
    }

    @Test
    void refusesSignedGarbageWithoutThrowing() {
        Random random = new Random(20210729);
        for (int i = 0; i < 5_000; i++) {
            String proof = ProofFixtures.signed(garbage(random), garbage(random), KEY);

            assertThat(verifier.verify(proof, PERSON)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void refusesToWorkWithShortKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProofVerifier(new byte[31], InstantSource.system()));
    }

    private static String garbage(Random random) {
        String alphabet = "..{}[]\":,abcXYZ019-_=+/ \n\u0000\u00ea\u1ea1\ud83d";
        return random.ints(random.nextInt(80), 0, alphabet.length())
                .collect(StringBuilder::new, (text, at) -> text.append(alphabet.charAt(at)), StringBuilder::append)
                .toString();
    }

    private static long epoch(long secondsFromNow) {
        return NOW.plusSeconds(secondsFromNow).getEpochSecond();
    }
}
