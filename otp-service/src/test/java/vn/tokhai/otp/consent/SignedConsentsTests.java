package vn.tokhai.otp.consent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;

import vn.tokhai.otp.MutableClock;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.Purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedConsentsTests {

    private static final PersonId PERSON = new PersonId(UUID.fromString("5b0f4c5e-6a3e-4f0e-9f53-1c0f2f0d7a11"));
    private static final String OTHER_KEY =
            Base64.getEncoder().encodeToString("another key, long enough for it.".getBytes(StandardCharsets.UTF_8));

    @Test
    void areCheckedWithThePublishedKey() throws Exception {
        var consents = consents(OtpFixtures.KEY);

        SignedJWT consent = SignedJWT.parse(consents.of(PERSON, Purpose.OWNERSHIP_TRANSFER, "3F7K0M2QX9A1B"));

        var published = consents.keys().getFirst();
        ECKey key = new ECKey.Builder(Curve.P_256, new Base64URL(published.x()), new Base64URL(published.y())).build();
        assertThat(consent.verify(new ECDSAVerifier(key))).isTrue();
        assertThat(consent.getHeader().getKeyID()).isEqualTo(published.id());
        assertThat(consent.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(consent.getHeader().getType().getType()).isEqualTo("consent+jwt");
        var claims = consent.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("otp-service");
        assertThat(claims.getSubject()).isEqualTo(PERSON.toString());
        assertThat(claims.getStringClaim("purpose")).isEqualTo("ownership-transfer");
        assertThat(claims.getStringClaim("context")).isEqualTo("3F7K0M2QX9A1B");
        assertThat(claims.getIssueTime()).isEqualTo(OtpFixtures.MORNING);
        assertThat(claims.getExpirationTime()).isEqualTo(OtpFixtures.MORNING.plusSeconds(600));
        assertThat(UUID.fromString(claims.getJWTID())).isNotNull();
    }

    @Test
    void followFromTheSecretSoThatAllInstancesHaveTheSameKey() throws Exception {
        assertThat(consents(OtpFixtures.KEY).keys())
                .isEqualTo(consents(OtpFixtures.KEY).keys());
        assertThat(consents(OtpFixtures.KEY).keys())
                .isNotEqualTo(consents(OTHER_KEY).keys());
    }

    @Test
    void stillPublishTheFormerKey() throws Exception {
        var changed = consents(OTHER_KEY, OtpFixtures.KEY);

        assertThat(changed.keys())
                .containsExactly(
                        consents(OTHER_KEY).keys().getFirst(),
                        consents(OtpFixtures.KEY).keys().getFirst());
        assertThat(SignedJWT.parse(changed.of(PERSON, Purpose.STAFF_INVITATION, ""))
                        .getHeader()
                        .getKeyID())
                .isEqualTo(changed.keys().getFirst().id());
    }

    @Test
    void refuseAShortSecret() {
        assertThatThrownBy(() -> consents("AAAA")).hasMessageContaining("TOKHAI_CONSENT_KEY");
    }

    /** RFC 6979, A.2.5: a private key with its public key. */
    @Test
    void multiplyPointsAsTheStandardsDo() {
        var curve = Curve.P_256.toECParameterSpec();
        var scalar = new BigInteger("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721", 16);

        var point = new PrimeCurve(curve).multiply(curve.getGenerator(), scalar);

        assertThat(point.getAffineX().toString(16))
                .isEqualToIgnoringCase("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6");
        assertThat(point.getAffineY().toString(16))
                .isEqualToIgnoringCase("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299");
    }

    private static SignedConsents consents(String... keys) throws Exception {
        return new SignedConsents(OtpFixtures.settings(List.of(keys)), new MutableClock(OtpFixtures.MORNING));
    }
}
