package vn.tokhai.keycloak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.keycloak.util.JsonSerialization;

/**
 * Says whether a proof was made by otp-service, now, for this person.
 *
 * <p>A proof is a compact JWS (RFC 7515), HS256, type {@code tokhai-otp-proof}, with {@code iss}, {@code aud}, {@code sub}
 * (person id), {@code jti}, {@code iat} and {@code exp} at most {@link #LONGEST_LIFE} ahead. Whether it was used before is
 * not known here.
 */
final class ProofVerifier {

    static final Duration LONGEST_LIFE = Duration.ofSeconds(60);

    /** How far the clock of otp-service may run ahead of ours. */
    static final Duration CLOCK_DIFFERENCE = Duration.ofSeconds(5);

    static final int SHORTEST_KEY = 32;

    /** A real proof has about 400 characters; nothing longer is worth hashing. */
    private static final int LONGEST_PROOF = 2048;

    private static final String MAC = "HmacSHA256";

    private final SecretKey key;
    private final InstantSource clock;

    ProofVerifier(byte[] key, InstantSource clock) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("the proof key has fewer than " + SHORTEST_KEY + " bytes");
        }
        this.key = new SecretKeySpec(key, MAC);
        this.clock = clock;
    }

    sealed interface Verdict {}

    /** @param keepFor how long the id must be remembered so that the proof cannot be used again */
    record Genuine(String proofId, Duration keepFor) implements Verdict {}

    record Refused(Refusal why) implements Verdict {}

    Verdict verify(String proof, String personId) {
        if (proof.length() > LONGEST_PROOF) {
            return new Refused(Refusal.UNREADABLE);
        }
        // With the limit 4, one dot too many shows as a fourth part.
        String[] parts = proof.split("\\.", 4);
        if (parts.length != 3) {
            return new Refused(Refusal.UNREADABLE);
        }
        byte[] signature = decoded(parts[2]);
        if (signature == null || !MessageDigest.isEqual(signature, signatureOf(parts[0] + "." + parts[1]))) {
            return new Refused(Refusal.SIGNATURE);
        }
        JsonNode header = json(parts[0]);
        JsonNode claims = json(parts[1]);
        if (header == null || claims == null) {
            return new Refused(Refusal.UNREADABLE);
        }
        return judge(header, claims, personId);
    }

    private Verdict judge(JsonNode header, JsonNode claims, String personId) {
        if (!says(header, "alg", "HS256") || !says(header, "typ", "tokhai-otp-proof") || header.has("crit")) {
            return new Refused(Refusal.HEADER);
        }
        if (!says(claims, "iss", "otp-service") || !isForKeycloak(claims.path("aud"))) {
            return new Refused(Refusal.ISSUER_OR_AUDIENCE);
        }
        if (!isUuid(personId) || !says(claims, "sub", personId)) {
            return new Refused(Refusal.SUBJECT);
        }
        String proofId = claims.path("jti").asText();
        if (!claims.path("jti").isTextual() || !isUuid(proofId)) {
            return new Refused(Refusal.PROOF_ID);
        }
        Instant now = clock.instant();
        Instant issuedAt = time(claims.path("iat"));
        Instant expiresAt = time(claims.path("exp"));
        if (issuedAt == null || expiresAt == null || !expiresAt.isAfter(now)) {
            return new Refused(Refusal.EXPIRED);
        }
        if (issuedAt.isAfter(now.plus(CLOCK_DIFFERENCE))
                || expiresAt.isAfter(now.plus(LONGEST_LIFE))
                || expiresAt.isAfter(issuedAt.plus(LONGEST_LIFE))) {
            return new Refused(Refusal.LIFE_TOO_LONG);
        }
        return new Genuine(proofId, Duration.between(now, expiresAt).plusSeconds(1));
    }

    private byte[] signatureOf(String signed) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + MAC, e);
        }
    }

    private static byte @Nullable [] decoded(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable JsonNode json(String part) {
        byte[] bytes = decoded(part);
        if (bytes == null) {
            return null;
        }
        try {
            JsonNode node = JsonSerialization.mapper.readTree(bytes);
            return node.isObject() ? node : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean says(JsonNode object, String field, String value) {
        JsonNode node = object.path(field);
        return node.isTextual() && node.textValue().equals(value);
    }

    /** RFC 7519 allows one audience as a string or as an array. */
    private static boolean isForKeycloak(JsonNode audience) {
        JsonNode one = audience.isArray() && audience.size() == 1 ? audience.path(0) : audience;
        return one.isTextual() && one.textValue().equals("keycloak");
    }

    private static @Nullable Instant time(JsonNode seconds) {
        return seconds.isIntegralNumber() && seconds.canConvertToInt()
                ? Instant.ofEpochSecond(seconds.longValue())
                : null;
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
