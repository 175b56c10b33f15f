package vn.tokhai.declaration.crypto;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.CodeKeys.PublicKey;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.PhoneNumber;

import static org.assertj.core.api.Assertions.assertThat;

class Ed25519CodeKeysTests {

    /** RFC 8032 section 7.1, test 1; its seed is in the fixture. */
    private static final String PUBLIC_KEY = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    private static final String SIGNATURE_OF_NOTHING =
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                    + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    @Test
    void agreeWithTheStandard() {
        var keys = new Ed25519CodeKeys(DeclarationFixtures.settings());

        assertThat(keys.published()).containsExactly(new PublicKey(1, PUBLIC_KEY));
        assertThat(keys.sign(new byte[0])).isEqualTo(HexFormat.of().parseHex(SIGNATURE_OF_NOTHING));
    }

    @Test
    void publishFormerKeysAfterTheCurrentOne() {
        DeclarationSettings usual = DeclarationFixtures.settings();
        var keys = new Ed25519CodeKeys(new DeclarationSettings(
                usual.masterKey(),
                usual.phonePepper(),
                usual.codeBaseUrl(),
                Base64.getEncoder().encodeToString(new byte[32]),
                2,
                Map.of(1, PUBLIC_KEY),
                usual.timeZone(),
                usual.searchesPerHour(),
                usual.reIssuesPerDay(),
                usual.correctionWindow(),
                usual.declarationsPerDay()));

        assertThat(keys.published()).extracting(PublicKey::id).isEqualTo(List.of(2, 1));
    }

    @Test
    void blindIndexIsTheSameForANumberAndTellsNothing() {
        var index = new HmacBlindIndex(DeclarationFixtures.settings());

        String one = index.of(DeclarationFixtures.PHONE);

        assertThat(one)
                .isEqualTo(index.of(new PhoneNumber("+84912345678")))
                .hasSize(43)
                .doesNotContain("912345678");
        assertThat(index.of(new PhoneNumber("+84912345679"))).isNotEqualTo(one);
    }
}
