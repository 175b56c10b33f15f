package vn.tokhai.platform.consents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import vn.tokhai.platform.PlatformAutoConfiguration;
import vn.tokhai.platform.testing.TestConsents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsentsTests {

    private static final Instant NOON = Instant.parse("2021-06-15T05:00:00Z");
    private static final String PERSON = "5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11";
    private static final String PURPOSE = "ownership-transfer";

    private final TestConsents issuer = new TestConsents();
    private Instant now = NOON;
    private final Consents consents = new Consents(new ConsentSettings(issuer.uri(), Duration.ofSeconds(2)), clock());

    @AfterEach
    void close() {
        issuer.close();
    }

    @Test
    void readsWhoAgreedToWhatAndUntilWhen() {
        String jws = issuer.signed(claims(NOON.plusSeconds(600)));

        var read = consents.read(jws, PURPOSE);

        assertThat(read).hasValueSatisfying(consent -> {
            assertThat(consent.id()).isNotBlank();
            assertThat(consent.personId()).isEqualTo(PERSON);
            assertThat(consent.purpose()).isEqualTo(PURPOSE);
            assertThat(consent.context()).isEqualTo("3F7K0M2QX9A1B");
            assertThat(consent.expiresAt()).isEqualTo(NOON.plusSeconds(600));
        });
    }

    @Test
    void readsAMissingContextAsEmpty() {
        String jws = issuer.signed(new JWTClaimsSet.Builder(claims(NOON.plusSeconds(600)))
                .claim("context", null)
                .build());

        assertThat(consents.read(jws, PURPOSE)).map(Consent::context).contains("");
    }

    @Test
    void refusesAnotherPurpose() {
        String jws = issuer.signed(claims(NOON.plusSeconds(600)));

        assertThat(consents.read(jws, "staff-invitation")).isEmpty();
    }

    @Test
    void refusesAnExpiredOne() {
        String jws = issuer.signed(claims(NOON.plusSeconds(600)));
        now = NOON.plusSeconds(600 + 31);

        assertThat(consents.read(jws, PURPOSE)).isEmpty();
    }

    @Test
    void refusesWhatIsNoConsent() throws Exception {
        String good = issuer.signed(claims(NOON.plusSeconds(600)));
        String otherIssuer = issuer.signed(new JWTClaimsSet.Builder(claims(NOON.plusSeconds(600)))
                .issuer("somebody")
                .build());
        String accessToken = issuer.signed("JWT", claims(NOON.plusSeconds(600)));
        String unsigned = new PlainJWT(claims(NOON.plusSeconds(600))).serialize();
        var symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims(NOON.plusSeconds(600)));
        symmetric.sign(new MACSigner(new byte[32]));
        String noExpiry = issuer.signed(new JWTClaimsSet.Builder(claims(NOON.plusSeconds(600)))
                .expirationTime(null)
                .build());
        String oddPurpose = issuer.signed(new JWTClaimsSet.Builder(claims(NOON.plusSeconds(600)))
                .claim("purpose", 7)
                .build());
        String altered = good.substring(0, good.length() - 4) + (good.endsWith("AAAA") ? "BBBB" : "AAAA");

        assertThat(consents.read(otherIssuer, PURPOSE)).isEmpty();
        assertThat(consents.read(accessToken, PURPOSE)).isEmpty();
        assertThat(consents.read(unsigned, PURPOSE)).isEmpty();
        assertThat(consents.read(symmetric.serialize(), PURPOSE)).isEmpty();
        assertThat(consents.read(noExpiry, PURPOSE)).isEmpty();
        assertThat(consents.read(oddPurpose, PURPOSE)).isEmpty();
        assertThat(consents.read(altered, PURPOSE)).isEmpty();
        assertThat(consents.read("", PURPOSE)).isEmpty();
        assertThat(consents.read("a.b.c", PURPOSE)).isEmpty();
        assertThat(consents.read("x".repeat(1_000_000), PURPOSE)).isEmpty();
    }

    @Test
    void refusesAKeyThatWasNeverPublishedAndDoesNotAskForItEachTime() {
        consents.read(issuer.signed(claims(NOON.plusSeconds(600))), PURPOSE);
        try (var stranger = new TestConsents()) {
            for (int i = 0; i < 20; i++) {
                assertThat(consents.read(stranger.signed(claims(NOON.plusSeconds(600))), PURPOSE))
                        .isEmpty();
            }
        }

        assertThat(issuer.fetches()).isEqualTo(1);
    }

    @Test
    void takesUpANewKeyByItself() {
        consents.read(issuer.signed(claims(NOON.plusSeconds(600))), PURPOSE);
        issuer.changeKey();
        now = NOON.plusSeconds(11);

        assertThat(consents.read(issuer.signed(claims(NOON.plusSeconds(600))), PURPOSE))
                .isPresent();
        assertThat(issuer.fetches()).isEqualTo(2);
    }

    @Test
    void saysUnavailableWhenItNeverHadTheKeys() {
        issuer.isAway(true);
        String jws = issuer.signed(claims(NOON.plusSeconds(600)));

        assertThatThrownBy(() -> consents.read(jws, PURPOSE)).isInstanceOf(ConsentKeysUnavailable.class);
        issuer.isAway(false);
        assertThat(consents.read(jws, PURPOSE)).isPresent();
    }

    @Test
    void goesOnWithKnownKeysThroughAnOutage() {
        consents.read(issuer.signed(claims(NOON.plusSeconds(600))), PURPOSE);
        issuer.isAway(true);
        now = NOON.plus(Duration.ofHours(2));

        assertThat(consents.read(issuer.signed(claims(now.plusSeconds(600))), PURPOSE))
                .isPresent();
    }

    @Test
    void isThereWhenTheSettingIs() {
        var context = new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(PlatformAutoConfiguration.class, ConsentsAutoConfiguration.class));

        context.run(without -> assertThat(without).doesNotHaveBean(Consents.class));
        context.withPropertyValues("tokhai.consents.jwk-set-uri=" + issuer.uri())
                .run(with -> assertThat(with).hasSingleBean(Consents.class));
    }

    private static JWTClaimsSet claims(Instant expiresAt) {
        return TestConsents.claims(PERSON, PURPOSE, "3F7K0M2QX9A1B", expiresAt);
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
