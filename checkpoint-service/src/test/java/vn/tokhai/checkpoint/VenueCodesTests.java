package vn.tokhai.checkpoint;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.VenueCodes.Recognised;
import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class VenueCodesTests {

    private static final String BASE = "HTTP://127.0.0.1:8080/C/";

    private final FakeVenueKeys keys = new FakeVenueKeys();
    private final VenueCodes codes = new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(), keys);

    @Test
    void areLinksInUpperCaseWithATokenOf124Letters() {
        String text = codes.textOf(CheckpointFixtures.MARKET, 7);

        assertThat(text).startsWith(BASE).hasSize(BASE.length() + 124).matches("[0-9A-Z:/.]+");
    }

    @Test
    void carryVersionPlaceCopyAndKeyBeforeTheSignature() {
        byte[] bytes = Base32.decode(token(7)).orElseThrow();

        assertThat(bytes).hasSize(77);
        assertThat(bytes).startsWith(0x11, 0x12, 0x34, 0x56, 0x78, 0x9A, 0xBC, 0xDE, 0xF0, 0x00, 0x07, 0x00, 0x01);
    }

    @Test
    void areRecognisedInEitherCase() {
        var genuine = new Recognised.Genuine(CheckpointFixtures.MARKET, 7);

        assertThat(codes.recognise(token(7))).isEqualTo(genuine);
        assertThat(codes.recognise(token(7).toLowerCase(Locale.ROOT))).isEqualTo(genuine);
    }

    @Test
    void areForgedWhenAnyByteDiffers() {
        byte[] bytes = Base32.decode(token(7)).orElseThrow();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            assertThat(codes.recognise(Base32.encode(bytes))).isInstanceOf(Recognised.Forged.class);
            bytes[i] ^= 1;
        }
    }

    @Test
    void areForgedWhenTheyAreNoTokenAtAll() {
        assertThat(codes.recognise("")).isInstanceOf(Recognised.Forged.class);
        assertThat(codes.recognise("A".repeat(124))).isInstanceOf(Recognised.Forged.class);
        assertThat(codes.recognise("đ".repeat(124))).isInstanceOf(Recognised.Forged.class);
        assertThat(codes.recognise(token(7).substring(1))).isInstanceOf(Recognised.Forged.class);
        assertThat(codes.recognise(token(7).substring(0, 123) + "B")).isInstanceOf(Recognised.Forged.class);
    }

    @Test
    void stayGenuineAfterTheKeyWasRotated() {
        var newKey = new CheckpointSettings.VenueKey(CheckpointFixtures.base64(8), 2);
        keys.publish(new VenueKey(1, TestKeys.signing().publicKey(), CheckpointFixtures.NOW));

        var rotated = new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(newKey), keys);

        assertThat(rotated.recognise(token(7))).isInstanceOf(Recognised.Genuine.class);
        assertThat(codes.recognise(rotated.textOf(CheckpointFixtures.MARKET, 7).substring(BASE.length())))
                .isInstanceOf(Recognised.Forged.class);
    }

    @Test
    void refuseAPrefixThatWouldMakePostersTooFine() {
        CheckpointSettings settings = CheckpointFixtures.settings();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckpointSettings(
                        "https://a-very-long-host-name.example.vn",
                        settings.venueKey(),
                        settings.phoneKey(),
                        settings.hotlines()))
                .withMessageContaining("27 characters");
    }

    @Test
    void keepSecretsOutOfText() {
        assertThat(CheckpointFixtures.settings().toString())
                .doesNotContain(CheckpointFixtures.base64(7))
                .doesNotContain(CheckpointFixtures.base64(9));
    }

    private String token(int copy) {
        return codes.textOf(CheckpointFixtures.MARKET, copy).substring(BASE.length());
    }
}
