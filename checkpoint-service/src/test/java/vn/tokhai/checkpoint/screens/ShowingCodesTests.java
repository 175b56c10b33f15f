package vn.tokhai.checkpoint.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.TimeStep;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitKind;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.VenueCodes.Recognised;
import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STAFF;
import static vn.tokhai.checkpoint.CheckpointFixtures.STRANGER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

class ShowingCodesTests {

    private final FakeCheckpoints checkpoints = new FakeCheckpoints().with(CheckpointFixtures.staffedMarket());
    private final VenueCodes codes =
            new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(), new FakeVenueKeys());
    private Instant now = NOW;
    private final ShowingCodes showing =
            new ShowingCodes(new FindingPlaces(checkpoints), codes, new FakeScreenLinks(), new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @Test
    void showsStaffACodeOfThisMoment() {
        RotatingCode code = done(showing.current(MARKET, null, STAFF));

        assertThat(codes.recogniseText(code.text())).contains(new Recognised.Rotating(MARKET, TimeStep.at(NOW)));
        now = NOW.plusSeconds(30);
        assertThat(done(showing.current(MARKET, null, STAFF)).text()).isNotEqualTo(code.text());
        assertThat(showing.current(MARKET, null, STRANGER)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(showing.current(PlaceId.random(), null, STAFF)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void showsAScreenTheCodeOfItsUnitAlone() {
        Unit floor = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
        checkpoints.with(CheckpointFixtures.withUnit(CheckpointFixtures.staffedMarket(), floor));

        String secret = done(showing.makeLink(MARKET, floor.id(), 24, OWNER)).secret();

        assertThat(done(showing.current(secret)).place().id()).isEqualTo(floor.id());
    }

    @Test
    void endsWithTheLink() {
        var made = done(showing.makeLink(MARKET, null, 1, OWNER));
        now = NOW.plus(Duration.ofMinutes(59));
        assertThat(showing.current(made.secret())).isInstanceOf(Outcome.Done.class);

        now = NOW.plus(Duration.ofHours(1));

        assertThat(showing.current(made.secret())).isInstanceOf(Outcome.Unknown.class);
        assertThat(done(showing.linksOf(MARKET, OWNER))).isEmpty();
    }

    @Test
    void endsWhenTheOwnerRevokesTheLink() {
        var made = done(showing.makeLink(MARKET, null, 24, OWNER));
        var other = done(showing.makeLink(MARKET, null, 24, OWNER));

        done(showing.revoke(MARKET, made.link().id(), OWNER));
        done(showing.revoke(MARKET, made.link().id(), OWNER));

        assertThat(showing.current(made.secret())).isInstanceOf(Outcome.Unknown.class);
        assertThat(showing.current(other.secret())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void endsWhenThePlaceIsSuspendedOrItsMakerLosesTheRight() {
        var made = done(showing.makeLink(MARKET, null, 24, OWNER));

        checkpoints.with(CheckpointFixtures.suspended(CheckpointFixtures.market()));

        assertThat(showing.current(made.secret())).isInstanceOf(Outcome.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0000000000000.0000000000000.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void saysNothingToAMadeUpLink(String secret) {
        assertThat(showing.current(secret)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void refusesAGuessedSecretOfARealLink() {
        String secret = done(showing.makeLink(MARKET, null, 24, OWNER)).secret();
        char last = secret.charAt(secret.length() - 2);

        String guessed = secret.substring(0, secret.length() - 2) + (last == 'A' ? 'B' : 'A') + "A";

        assertThat(showing.current(guessed)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void letsTheOwnerAloneMakeLinks() {
        assertThat(showing.makeLink(MARKET, null, 24, STAFF)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(showing.linksOf(MARKET, STAFF)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(showing.makeLink(MARKET, PlaceId.random(), 24, OWNER)).isInstanceOf(Outcome.Invalid.class);
        assertThat(showing.makeLink(MARKET, null, 0, OWNER)).isInstanceOf(Outcome.Invalid.class);
        assertThat(showing.makeLink(MARKET, null, 2161, OWNER)).isInstanceOf(Outcome.Invalid.class);
        assertThat(showing.makeLink(MARKET, null, null, OWNER)).isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void boundsTheLinksOfOnePlace() {
        for (int i = 0; i < Screens.MOST; i++) {
            done(showing.makeLink(MARKET, null, 24, OWNER));
        }

        assertThat(showing.makeLink(MARKET, null, 24, OWNER))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TOO_MANY_SCREEN_LINKS));
    }

    @Test
    void keepsNoSecret() {
        var made = done(showing.makeLink(MARKET, null, 24, OWNER));

        assertThat(made.link().toString()).doesNotContain(made.secret().substring(30));
    }
}
