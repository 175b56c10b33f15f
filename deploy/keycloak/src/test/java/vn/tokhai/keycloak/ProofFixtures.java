package vn.tokhai.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.keycloak.util.JsonSerialization;

/** Signs proofs as otp-service does, and every way it does not. */
final class ProofFixtures {

    static final Instant NOW = Instant.parse("2021-07-28T03:00:00Z");
    static final String PERSON = "5f0c1c5e-8a43-4c52-9f6e-0b7e3a1d2c4b";
    static final String OTHER_PERSON = "0d9b8a77-1111-4222-8333-444455556666";
    static final String PROOF_ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    static final byte[] OTHER_KEY = "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Object> header = new LinkedHashMap<>();
    private final Map<String, Object> claims = new LinkedHashMap<>();
    private byte[] key = KEY;

    private ProofFixtures() {}

    /** A proof that is in order at {@link #NOW} and lives for 30 seconds. */
    static ProofFixtures proof() {
        ProofFixtures proof = new ProofFixtures();
        proof.header("alg", "HS256").header("typ", "tokhai-otp-proof");
        return proof.claim("iss", "otp-service")
                .claim("sub", PERSON)
                .claim("jti", PROOF_ID)
                .claim("aud", "keycloak")
                .claim("iat", NOW.getEpochSecond())
                .claim("exp", NOW.plusSeconds(30).getEpochSecond());
    }

    ProofFixtures header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    ProofFixtures claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    ProofFixtures without(String claim) {
        claims.remove(claim);
        return this;
    }

    ProofFixtures signedWith(byte[] other) {
        key = other;
        return this;
    }

    String compact() {
        return signed(json(header), json(claims), key);
    }

    String unsigned() {
        String compact = compact();
        return compact.substring(0, compact.lastIndexOf('.') + 1);
    }

    static String signed(String header, String claims, byte[] key) {
        String text = part(header) + "." + part(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] signature = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Map<String, Object> fields) {
        try {
            return JsonSerialization.writeValueAsString(fields);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
