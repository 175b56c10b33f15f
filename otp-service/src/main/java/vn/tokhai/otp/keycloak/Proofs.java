package vn.tokhai.otp.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PersonId;

/** Signs that a person has just answered a passcode; Keycloak's authenticator takes each proof once. */
@Component
class Proofs {

    /** Half of what the authenticator allows, so that clocks may differ. */
    static final Duration LIFE = Duration.ofSeconds(30);

    private static final int SHORTEST_KEY = 32;

    private final MACSigner signer;
    private final Clock clock;

    Proofs(OtpSettings settings, Clock clock) throws JOSEException {
        byte[] key = Base64.getDecoder().decode(settings.proofKey());
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("TOKHAI_OTP_PROOF_KEY has fewer than " + SHORTEST_KEY + " bytes");
        }
        this.signer = new MACSigner(key);
        this.clock = clock;
    }

    String of(PersonId person) {
        Instant now = clock.instant();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("tokhai-otp-proof"))
                .build();
        var claims = new JWTClaimsSet.Builder()
                .issuer("otp-service")
                .audience("keycloak")
                .subject(person.toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        try {
            SignedJWT proof = new SignedJWT(header, claims);
            proof.sign(signer);
            return proof.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("HS256 does not work here", e);
        }
    }
}
