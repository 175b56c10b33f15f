package vn.tokhai.checkpoint;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.VenueCodes.Recognised;
import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A new signing key without reprinting a poster: announce, switch, keep the old one for verifying. */
class VenueKeyRotationTests {

    private final SigningKey first = TestKeys.signing();
    private final SigningKey second =
            TestKeys.signing(new CheckpointSettings.VenueKey(CheckpointFixtures.base64(8), 2));
    private final FakeVenueKeys keys = new FakeVenueKeys();

    @Test
    void announcesTheNextKeyAndSignsWithTheActiveOne() {
        start(first, second);

        assertThat(keys.all()).extracting(VenueKey::id).containsExactly(1, 2);
        assertThat(token(codes(first)).keyId()).isEqualTo(1);
    }

    @Test
    void signsNewCodesWithTheNewKeyAndKeepsOldOnesGenuine() {
        start(first, second);
        String old = codes(first).textOf(CheckpointFixtures.MARKET, 1);
        String shown = codes(first).rotatingTextOf(CheckpointFixtures.MARKET, TimeStep.at(Instant.EPOCH));

        start(second, null);
        VenueCodes rotated = codes(second);

        assertThat(keys.all()).extracting(VenueKey::id).containsExactly(1, 2);
        assertThat(token(rotated).keyId()).isEqualTo(2);
        assertThat(rotated.recogniseText(old)).contains(new Recognised.Genuine(CheckpointFixtures.MARKET, 1));
        assertThat(rotated.recogniseText(shown))
                .contains(new Recognised.Rotating(CheckpointFixtures.MARKET, new TimeStep(0)));
        assertThat(codes(first).recogniseText(rotated.textOf(CheckpointFixtures.MARKET, 2)))
                .contains(new Recognised.Genuine(CheckpointFixtures.MARKET, 2));
    }

    @Test
    void refusesANewSecretUnderAnOldNumber() {
        start(first, null);
        SigningKey other = TestKeys.signing(new CheckpointSettings.VenueKey(CheckpointFixtures.base64(8), 1));

        assertThatThrownBy(() -> start(other, null)).isInstanceOf(VenueKeyTaken.class);
        assertThatThrownBy(() -> start(second, other)).isInstanceOf(VenueKeyTaken.class);
    }

    @Test
    void readsNoNextKeyFromAnEmptySetting() {
        assertThat(new UpcomingKeySettings("", 2).key()).isEmpty();
        assertThat(new UpcomingKeySettings(CheckpointFixtures.base64(8), 2).key())
                .contains(new CheckpointSettings.VenueKey(CheckpointFixtures.base64(8), 2));
        assertThat(new UpcomingKeySettings(CheckpointFixtures.base64(8), 2).toString())
                .doesNotContain(CheckpointFixtures.base64(8));
    }

    private void start(SigningKey active, @Nullable SigningKey next) {
        new PublishingVenueKey(active, new UpcomingKey(next), keys, CheckpointFixtures.clock()).publish();
    }

    private VenueCodes codes(SigningKey active) {
        return new VenueCodes(CheckpointFixtures.settings(), active, keys);
    }

    private static VenueToken token(VenueCodes codes) {
        String text = codes.textOf(CheckpointFixtures.MARKET, 1);
        return VenueToken.parse(text.substring(text.lastIndexOf('/') + 1)).orElseThrow();
    }
}
