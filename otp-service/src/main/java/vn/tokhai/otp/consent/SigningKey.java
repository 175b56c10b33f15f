package vn.tokhai.otp.consent;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.ECPoint;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.util.Base64URL;

/**
 * A P-256 key pair that follows from a secret: all instances have the same, and an operator keeps 32 random bytes as for every
 * other secret. The JDK computes no public key from a private one, so that is done here, once at the start.
 */
final class SigningKey {

    private static final int SHORTEST = 32;
    private static final String DERIVATION = "tokhai-otp consent P-256 1";

    /** @param secret Base64 of at least 32 random bytes */
    static ECKey of(String secret) {
        byte[] bytes = Base64.getDecoder().decode(secret);
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("TOKHAI_CONSENT_KEY has fewer than " + SHORTEST + " bytes");
        }
        var curve = Curve.P_256.toECParameterSpec();
        // 512 bits reduced to 256: the bias is below 2^-250 (FIPS 186-5, A.2.1).
        BigInteger scalar = new BigInteger(1, derived(bytes))
                .mod(curve.getOrder().subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
        ECPoint point = new PrimeCurve(curve).multiply(curve.getGenerator(), scalar);
        try {
            return new ECKey.Builder(Curve.P_256, coordinate(point.getAffineX()), coordinate(point.getAffineY()))
                    .d(coordinate(scalar))
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("SHA-256 does not work here", e);
        }
    }

    private static Base64URL coordinate(BigInteger value) {
        return ECKey.encodeCoordinate(
                Curve.P_256.toECParameterSpec().getCurve().getField().getFieldSize(), value);
    }

    private static byte[] derived(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret, "HmacSHA512"));
            return mac.doFinal(DERIVATION.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA512 does not work here", e);
        }
    }

    private SigningKey() {}
}
