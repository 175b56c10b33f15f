package vn.tokhai.declaration.protection.crypto;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.declaration.CodeKeys.PublicKey;
import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.ProtectionSettings;
import vn.tokhai.declaration.crypto.Ed25519Signer;
import vn.tokhai.declaration.protection.Certificate;
import vn.tokhai.declaration.protection.CertificateKeys;
import vn.tokhai.declaration.protection.Text;

/** Compact JWS with {@code alg} EdDSA. The key signs nothing else. */
@Component
final class JwsCertificates implements CertificateKeys {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final JsonMapper json = JsonMapper.builder().build();
    private final Ed25519Signer signer;
    private final int keyId;
    private final List<PublicKey> published;

    JwsCertificates(ProtectionSettings settings) {
        this.signer = new Ed25519Signer("tokhai.protection.erasure-key", settings.erasureKey());
        this.keyId = settings.erasureKeyId();
        this.published = Stream.concat(
                        Stream.of(new PublicKey(keyId, signer.publicKey())),
                        settings.formerErasureKeys().entrySet().stream()
                                .filter(former -> former.getKey() != keyId)
                                .map(former -> new PublicKey(former.getKey(), former.getValue())))
                .toList();
    }

    @Override
    public List<PublicKey> published() {
        return published;
    }

    @Override
    public String sign(Certificate certificate) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "EdDSA");
        header.put("typ", "tokhai-erasure+jwt");
        header.put("kid", Integer.toString(keyId));
        String signed = encoded(header) + "." + encoded(claims(certificate));
        byte[] signature = signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature);
    }

    private static Map<String, Object> claims(Certificate certificate) {
        Map<String, Object> basis = new LinkedHashMap<>();
        basis.put("kind", certificate.basis().kind().key());
        if (certificate.basis().decisionNumber() != null) {
            basis.put("decisionNumber", certificate.basis().decisionNumber());
        }
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "declaration-service");
        claims.put("jti", certificate.id());
        claims.put("iat", certificate.erasedAt().getEpochSecond());
        claims.put("people", certificate.people());
        claims.put("basis", basis);
        claims.put("requestedAt", certificate.requestedAt().toString());
        claims.put("erasedAt", certificate.erasedAt().toString());
        claims.put(
                "destroyed",
                certificate.destroyed().stream()
                        .map(row -> Map.of("kind", row.kind(), "what", text(row.what())))
                        .toList());
        claims.put(
                "remaining",
                certificate.remaining().stream().map(JwsCertificates::remaining).toList());
        claims.put(
                "duties",
                certificate.duties().stream().map(JwsCertificates::duty).toList());
        return claims;
    }

    private static Map<String, Object> remaining(Certificate.Remaining row) {
        Map<String, Object> remaining = new LinkedHashMap<>();
        remaining.put("kind", row.kind());
        remaining.put("what", text(row.what()));
        remaining.put("why", text(row.why()));
        Instant until = row.until();
        if (until != null) {
            remaining.put("until", until.toString());
        }
        return remaining;
    }

    private static Map<String, Object> duty(LegalDuty duty) {
        Map<String, Object> open = new LinkedHashMap<>();
        open.put("kind", duty.kind());
        open.put("what", text(new Text(duty.vi(), duty.en())));
        Instant until = duty.until();
        if (until != null) {
            open.put("until", until.toString());
        }
        return open;
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("vi", text.vi());
        both.put("en", text.en());
        return both;
    }

    private String encoded(Map<String, Object> part) {
        return BASE64.encodeToString(json.writeValueAsBytes(part));
    }
}
