package vn.tokhai.declaration.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.DeclarationSettings;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.ProtectionSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TinkPersonalKeysTests {

    private static final String NEXT = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final PersonId ME = DeclarationFixtures.person(1);
    private static final PersonId OTHER = DeclarationFixtures.person(2);

    private final TinkPersonalKeys keys =
            new TinkPersonalKeys(DeclarationFixtures.settings(), DeclarationFixtures.protection());
    private final byte[] key = keys.newKey(ME);

    @Test
    void openWhatTheySealedAlsoAfterARestart() {
        byte[] sealed = keys.open(ME, key).seal("people.fullName", DeclarationFixtures.NAME);

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("Mẫu");
        assertThat(new TinkPersonalKeys(DeclarationFixtures.settings(), DeclarationFixtures.protection())
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
        var other = keysWith(Base64.getEncoder().encodeToString(new byte[32]), 1, Map.of());

        assertThatThrownBy(() -> other.open(ME, key)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refuseAWrongMasterKeyWithoutRepeatingIt() {
        assertThatThrownBy(() -> keysWith("c2hvcnQtc2VjcmV0", 1, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tokhai.declaration.master-key")
                .hasMessageNotContaining("c2hvcnQtc2VjcmV0");
        assertThatThrownBy(() -> keysWith("§", 1, Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("base64");
    }

    @Test
    void wrapAnewWithTheActiveMasterKeyAndNeedTheFormerOneNoMore() {
        String former = DeclarationFixtures.settings().masterKey();
        byte[] sealed = keys.open(ME, key).seal("people.fullName", DeclarationFixtures.NAME);
        var both = keysWith(NEXT, 2, Map.of(1, former));
        var onlyNext = keysWith(NEXT, 2, Map.of());

        byte[] anew = both.rewrap(ME, key);

        assertThat(both.isCurrent(key)).isFalse();
        assertThat(both.isCurrent(anew)).isTrue();
        assertThat(both.open(ME, key).open("people.fullName", sealed)).isEqualTo(DeclarationFixtures.NAME);
        assertThat(onlyNext.open(ME, anew).open("people.fullName", sealed)).isEqualTo(DeclarationFixtures.NAME);
        assertThatThrownBy(() -> onlyNext.open(ME, key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Master key 1");
        assertThatThrownBy(() -> keys.open(ME, anew)).isInstanceOf(IllegalStateException.class);
    }

    /** Data keys of the first release had no number before them. */
    @Test
    void openAKeyFromBeforeMasterKeysHadNumbers() {
        byte[] unnumbered = Arrays.copyOfRange(key, 5, key.length);
        byte[] sealed = keys.open(ME, key).seal("people.fullName", DeclarationFixtures.NAME);

        var both = keysWith(NEXT, 2, Map.of(1, DeclarationFixtures.settings().masterKey()));

        assertThat(both.open(ME, unnumbered).open("people.fullName", sealed)).isEqualTo(DeclarationFixtures.NAME);
        assertThat(both.isCurrent(unnumbered)).isFalse();
        assertThat(keys.isCurrent(unnumbered)).isTrue();
    }

    @Test
    void refuseOneNumberForTwoMasterKeys() {
        assertThatThrownBy(() -> keysWith(NEXT, 2, Map.of(2, NEXT))).hasMessageContaining("former-master-keys");
    }

    private static TinkPersonalKeys keysWith(String active, int number, Map<Integer, String> former) {
        ProtectionSettings usual = DeclarationFixtures.protection();
        return new TinkPersonalKeys(
                withMasterKey(active),
                new ProtectionSettings(
                        number,
                        former,
                        usual.erasureKey(),
                        usual.erasureKeyId(),
                        usual.formerErasureKeys(),
                        usual.nameSearchesPerHour(),
                        usual.phoneReusedAfter()));
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
                usual.reIssuesPerDay(),
                usual.correctionWindow(),
                usual.declarationsPerDay());
    }
}
