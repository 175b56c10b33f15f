package vn.tokhai.otp.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.Consents;
import vn.tokhai.otp.OtpSettings;
import vn.tokhai.otp.PersonId;
import vn.tokhai.otp.Purpose;

@Component
class SignedConsents implements Consents {

    private final List<ECKey> keys;
    private final ECDSASigner signer;
    private final Clock clock;

    SignedConsents(OtpSettings settings, Clock clock) throws JOSEException {
        this.keys = settings.consentKeys().stream().map(SigningKey::of).toList();
        this.signer = new ECDSASigner(keys.getFirst());
        this.clock = clock;
    }

    @Override
    public String of(PersonId person, Purpose purpose, String context) {
        Instant now = clock.instant();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("consent+jwt"))
                .keyID(keys.getFirst().getKeyID())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .issuer("otp-service")
                .subject(person.toString())
                .claim("purpose", purpose.word())
                .claim("context", context)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        try {
            var consent = new SignedJWT(header, claims);
            consent.sign(signer);
            return consent.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("ES256 does not work here", e);
        }
    }

    @Override
    public List<PublicKey> keys() {
        return keys.stream()
                .map(key -> new PublicKey(
                        key.getKeyID(), key.getX().toString(), key.getY().toString()))
                .toList();
    }
}
