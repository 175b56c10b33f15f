package vn.tokhai.otp.keycloak;

import java.util.Base64;
import java.util.UUID;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;

import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class ProofsTests {

    private static final PersonId PERSON = new PersonId(UUID.fromString("5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11"));

    @Test
    void areShortLivedAndForOnePersonAndForKeycloakAlone() throws Exception {
        var clock = new MutableClock(OtpFixtures.MORNING);
        Proofs proofs = new Proofs(OtpFixtures.settings(), clock);

        SignedJWT proof = SignedJWT.parse(proofs.of(PERSON));

        assertThat(proof.verify(new MACVerifier(Base64.getDecoder().decode(OtpFixtures.KEY))))
                .isTrue();
        assertThat(proof.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(proof.getHeader().getType().getType()).isEqualTo("tokhai-otp-proof");
        var claims = proof.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("otp-service");
        assertThat(claims.getAudience()).containsExactly("keycloak");
        assertThat(claims.getSubject()).isEqualTo(PERSON.toString());
        assertThat(claims.getIssueTime()).isEqualTo(OtpFixtures.MORNING);
        assertThat(claims.getExpirationTime()).isEqualTo(OtpFixtures.MORNING.plusSeconds(30));
        assertThat(UUID.fromString(claims.getJWTID())).isNotNull();
    }

    @Test
    void differEachTimeSoThatEachCountsOnce() throws Exception {
        Proofs proofs = new Proofs(OtpFixtures.settings(), new MutableClock(OtpFixtures.MORNING));

        assertThat(proofs.of(PERSON)).isNotEqualTo(proofs.of(PERSON));
    }
}
