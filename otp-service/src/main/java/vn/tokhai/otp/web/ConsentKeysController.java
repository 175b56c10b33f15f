package vn.tokhai.otp.web;

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

import vn.tokhai.otp.Consents;

@Tag(name = "Passcodes")
@RestController
class ConsentKeysController {

    static final String PATH = "/.well-known/consent-keys.json";

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Consents consents;

    ConsentKeysController(Consents consents) {
        this.consents = consents;
    }

    record KeySet(List<Key> keys) {}

    /** RFC 7518, 6.2. */
    record Key(String kty, String crv, String alg, String use, String kid, String x, String y) {

        static Key of(Consents.PublicKey key) {
            return new Key("EC", "P-256", "ES256", "sig", key.id(), key.x(), key.y());
        }
    }

    @Operation(
            summary = "Khóa công khai của sự đồng ý / Public keys of consents",
            description = "JWKS (RFC 7517) for checking the consents that a passcode gives.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "The keys, the signing one first",
            content = @Content(examples = @ExampleObject(PasscodeExamples.CONSENT_KEYS)))
    @SecurityRequirements
    @GetMapping(PATH)
    ResponseEntity<KeySet> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new KeySet(consents.keys().stream().map(Key::of).toList()));
    }
}
