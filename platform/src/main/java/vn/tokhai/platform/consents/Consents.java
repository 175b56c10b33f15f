package vn.tokhai.platform.consents;

import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/** Reads consents. Keys are fetched with the first one and kept, so that a service starts without the passcode service. */
public final class Consents {

    private static final String ISSUER = "otp-service";
    private static final JOSEObjectType TYPE = new JOSEObjectType("consent+jwt");
    private static final int LONGEST = 4096;

    /** Clocks of machines may differ by so much. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final ConsentKeys keys;
    private final Clock clock;

    public Consents(ConsentSettings settings, Clock clock) {
        this.keys = new ConsentKeys(settings, clock);
        this.clock = clock;
    }

    /**
     * @param jws as the passcode service gave it to the client
     * @param purpose the only one that is good here
     * @return empty for anything but a consent of the passcode service to this purpose that has not expired
     * @throws ConsentKeysUnavailable when that cannot be told at the moment
     */
    public Optional<Consent> read(String jws, String purpose) {
        if (jws.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            SignedJWT signed = SignedJWT.parse(jws);
            return isSigned(signed) ? accepted(signed.getJWTClaimsSet(), purpose) : Optional.empty();
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT signed) {
        JWSHeader header = signed.getHeader();
        String keyId = header.getKeyID();
        if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !TYPE.equals(header.getType()) || keyId == null) {
            return false;
        }
        Optional<ECKey> key = keys.byId(keyId);
        try {
            return key.isPresent() && signed.verify(new ECDSAVerifier(key.get()));
        } catch (JOSEException _) {
            return false;
        }
    }

    private Optional<Consent> accepted(JWTClaimsSet claims, String purpose) throws ParseException {
        Instant expiresAt = instant(claims.getExpirationTime());
        String id = claims.getJWTID();
        String personId = claims.getSubject();
        if (!ISSUER.equals(claims.getIssuer())
                || !purpose.equals(claims.getStringClaim("purpose"))
                || id == null
                || personId == null
                || expiresAt == null
                || !clock.instant().isBefore(expiresAt.plus(SKEW))) {
            return Optional.empty();
        }
        String context = Objects.requireNonNullElse(claims.getStringClaim("context"), "");
        return Optional.of(new Consent(id, personId, purpose, context, expiresAt));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
