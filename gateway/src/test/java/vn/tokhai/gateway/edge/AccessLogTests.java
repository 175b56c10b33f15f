package vn.tokhai.gateway.edge;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccessLogTests {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/api/v1/checkpoints/0G4XJ2M8KQ7TZ/visits, /api/v1/checkpoints/*/visits",
        "/api/v1/passcodes/9b2f7c5e-3f4a-4c4e-9f57-0a8f7e5d1c2b/verification, /api/v1/passcodes/*/verification",
        "/C/CEAAAQ7LZ5TQ2, /C/*",
        "/c/ceaaaqzlzstqabcdefghijklmnopqrstuvwxyz, /c/*",
        "/.well-known/venue-keys.json, /.well-known/venue-keys.json",
        "/api/v1/me/personal-code.png, /api/v1/me/personal-code.png",
        "/+84912345678/Nguyễn Văn A, /*/*",
        "'/x%0aline', /*",
    })
    void keepsTheShapeOfAPathAndNoIdentifier(String path, String shape) {
        assertThat(AccessLog.shape(path)).isEqualTo(shape);
    }
}
