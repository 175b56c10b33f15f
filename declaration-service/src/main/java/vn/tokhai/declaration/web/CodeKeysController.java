package vn.tokhai.declaration.web;

import java.time.Duration;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.CodeKeys;

@Tag(name = "Mã cá nhân / personal code")
@RestController
class CodeKeysController {

    static final String PATH = "/.well-known/personal-code-keys.json";

    private static final Duration FRESH = Duration.ofHours(1);

    private final CodeKeys keys;

    CodeKeysController(CodeKeys keys) {
        this.keys = keys;
    }

    record KeySet(List<Key> keys) {}

    /** RFC 8037. */
    record Key(String kty, String crv, String alg, String use, String kid, String x) {

        static Key of(CodeKeys.PublicKey key) {
            return new Key("OKP", "Ed25519", "EdDSA", "sig", Integer.toString(key.id()), key.key());
        }
    }

    @Operation(
            summary = "Khóa công khai của mã cá nhân / public keys of personal codes",
            description = "Để kiểm tra mã khi không có mạng. / JWKS, for checking codes offline. Former keys stay.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "JWKS (RFC 7517, RFC 8037)",
            content = @Content(examples = @ExampleObject(Examples.KEYS)))
    @SecurityRequirements
    @GetMapping(PATH)
    ResponseEntity<KeySet> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new KeySet(keys.published().stream().map(Key::of).toList()));
    }
}
