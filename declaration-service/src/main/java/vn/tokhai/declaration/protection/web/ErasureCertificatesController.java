package vn.tokhai.declaration.protection.web;

import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.CodeKeys.PublicKey;
import vn.tokhai.declaration.protection.CertificateKeys;
import vn.tokhai.declaration.protection.Erasures;
import vn.tokhai.declaration.web.NotFoundAnswer;

/** Open to everybody: who holds a certificate's id may show it to a stranger, who checks it with the published key. */
@Tag(name = "Bảo vệ dữ liệu / data protection")
@SecurityRequirements
@RestController
class ErasureCertificatesController {

    static final String CERTIFICATES = "/api/v1/erasure-certificates";
    static final String KEYS = "/.well-known/erasure-keys.json";
    private static final Duration FRESH = Duration.ofHours(1);

    private final Erasures erasures;
    private final CertificateKeys keys;

    ErasureCertificatesController(Erasures erasures, CertificateKeys keys) {
        this.erasures = erasures;
        this.keys = keys;
    }

    /** @param certificate compact JWS (RFC 7515) */
    record SignedCertificate(String certificate, String keysUrl) {}

    record ErasureKeySet(List<ErasureKey> keys) {}

    /** RFC 8037. */
    record ErasureKey(String kty, String crv, String alg, String use, String kid, String x) {
        static ErasureKey of(PublicKey key) {
            return new ErasureKey("OKP", "Ed25519", "EdDSA", "sig", Integer.toString(key.id()), key.key());
        }
    }

    @Operation(
            summary = "Giấy chứng nhận đã xóa / certificate of erasure",
            description =
                    "JWS ký bằng Ed25519: đã xóa gì, khi nào, còn gì và vì sao. / JWS signed with Ed25519: what was destroyed, when, what remains and why. Names people by opaque ids only.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Giấy chứng nhận / the certificate",
            content = @Content(examples = @ExampleObject(ProtectionExamples.CERTIFICATE)))
    @NotFoundAnswer
    @GetMapping(CERTIFICATES + "/{certificateId}")
    SignedCertificate certificate(
            @Parameter(example = "0b2f6c9e-3d0e-4a43-8f6b-1f6a0f9d7c55") @PathVariable String certificateId) {
        return erasures.certificate(certificateId)
                .map(signed -> new SignedCertificate(signed, KEYS))
                .orElseThrow(() -> ProtectionProblems.notFound("Không có giấy này / no such certificate"));
    }

    @Operation(
            summary = "Khóa công khai của giấy chứng nhận xóa / public keys of certificates of erasure",
            description = "JWKS. Former keys stay.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "JWKS (RFC 7517, RFC 8037)",
            content = @Content(examples = @ExampleObject(ProtectionExamples.KEYS)))
    @GetMapping(KEYS)
    ResponseEntity<ErasureKeySet> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new ErasureKeySet(
                        keys.published().stream().map(ErasureKey::of).toList()));
    }
}
