package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TinkPersonalKeysTests {

    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId OTHER = DeclarationFixtures.person(2);

    private final TinkPersonalKeys keys = new TinkPersonalKeys(DeclarationFixtures.settings());
    private final byte[] key = keys.newKey(ME);

    @Test
    void openWhatTheySealedAlsoAfterARestart() {
        byte[] sealed = keys.open(ME, key).seal("people.fullName", DeclarationFixtures.NAME);

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Mẫu");
        assertThat(new TinkPersonalKeys(DeclarationFixtures.settings())
                        .open(ME, key)
                        .open("people.fullName", sealed))
                .isEqualTo(DeclarationFixtures.NAME);
    }

    @Test
    void sealTheSameValueDifferentlyEachTime() {
        var cipher = keys.open(ME, key);

        assertThat(cipher.seal("people.gender", "MALE")).isNotEqualTo(cipher.seal("people.gender", "MALE"));
    }

    @Test
    void doNotOpenAValueAsAnotherField() {
        byte[] sealed = keys.open(ME, key).seal("people.fullName", DeclarationFixtures.NAME);

        assertThatThrownBy(() -> keys.open(ME, key).open("people.address", sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(DeclarationFixtures.NAME);
    }

    @Test
    void doNotOpenTheKeyOfOnePersonForAnother() {
        assertThatThrownBy(() -> keys.open(OTHER, key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doNotOpenWithAnotherMasterKey() {
        var other = new TinkPersonalKeys(withMasterKey(Base64.getEncoder().encodeToString(new byte[32])));

        assertThatThrownBy(() -> other.open(ME, key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuseAWrongMasterKeyWithoutRepeatingIt() {
        assertThatThrownBy(() -> new TinkPersonalKeys(withMasterKey("c2hvcnQtc2VjcmV0")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tokhai.declaration.master-key")
                .hasMessageNotContaining("c2hvcnQtc2VjcmV0");
        assertThatThrownBy(() -> new TinkPersonalKeys(withMasterKey("§")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("base64");
    }

    private static DeclarationSettings withMasterKey(String key) {
        DeclarationSettings usual = DeclarationFixtures.settings();
        return new DeclarationSettings(
                key,
                usual.phonePepper(),
                usual.codeBaseUrl(),
                usual.codeKey(),
                usual.codeKeyId(),
                usual.formerCodeKeys(),
                usual.timeZone(),
                usual.searchesPerHour(),
                usual.reIssuesPerDay());
    }
}
