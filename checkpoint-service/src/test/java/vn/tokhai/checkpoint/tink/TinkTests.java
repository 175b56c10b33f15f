package vn.tokhai.checkpoint.tink;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.SigningKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TinkTests {

    /** RFC 8032, 7.1, test 2. */
    @Test
    void signsAsTheStandardSays() {
        String seed = Base64.getEncoder()
                .encodeToString(hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));

        SigningKey key = TestKeys.signing(new CheckpointSettings.VenueKey(seed, 1));

        assertThat(key.publicKey()).isEqualTo(hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        assertThat(key.sign(hex("72")))
                .isEqualTo(hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    @Test
    void encryptsContactNumbersForOnePlaceAlone() {
        ContactNumbers numbers = TestKeys.numbers();

        byte[] encrypted = numbers.encrypt("+842593873001", CheckpointFixtures.MARKET);

        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("3873001");
        assertThat(numbers.decrypt(encrypted, CheckpointFixtures.MARKET)).isEqualTo("+842593873001");
        assertThatIllegalStateException().isThrownBy(() -> numbers.decrypt(encrypted, new PlaceId(1)));
    }

    @Test
    void neverEncryptsTheSameWayTwice() {
        ContactNumbers numbers = TestKeys.numbers();

        assertThat(numbers.encrypt("+842593873001", CheckpointFixtures.MARKET))
                .isNotEqualTo(numbers.encrypt("+842593873001", CheckpointFixtures.MARKET));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
