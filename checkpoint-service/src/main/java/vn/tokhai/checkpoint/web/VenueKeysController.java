package vn.tokhai.checkpoint.web;

import java.time.Duration;
import java.util.Base64;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.VenueKey;
import vn.tokhai.checkpoint.VenueKeys;

/** The public keys, for verifying venue codes without asking. */
@RestController
@Tag(name = "venue-codes")
@SecurityRequirements
class VenueKeysController {

    private final VenueKeys keys;

    VenueKeysController(VenueKeys keys) {
        this.keys = keys;
    }

    /** RFC 8037. */
    record Jwk(
            @Schema(example = "OKP") String kty,
            @Schema(example = "Ed25519") String crv,
            @Schema(example = "sig") String use,
            @Schema(example = "EdDSA") String alg,

            @Schema(example = "1", description = "The key id in the code")
            String kid,

            @Schema(example = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
            String x) {

        static Jwk of(VenueKey key) {
            return new Jwk(
                    "OKP",
                    "Ed25519",
                    "sig",
                    "EdDSA",
                    Integer.toString(key.id()),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(key.publicKey()));
        }
    }

    record Jwks(List<Jwk> keys) {}

    @Operation(
            summary = "Khóa công khai của mã QR điểm · Public keys of venue codes",
            description = "JWKS of every key that ever signed a code: posters stay on walls.")
    @GetMapping("/.well-known/venue-keys.json")
    ResponseEntity<Jwks> jwks() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
                .body(new Jwks(keys.all().stream().map(Jwk::of).toList()));
    }
}
