package vn.tokhai.checkpoint;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STAFF;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** A poster that was stolen or pasted over is made void without touching the others. */
class R09RevokedCopyTests {

    private final FakeCheckpoints checkpoints =
            new FakeCheckpoints().with(CheckpointFixtures.copied(CheckpointFixtures.staffedMarket()));
    private final ChangingCheckpoints changing = TestUseCases.changing(checkpoints);

    @Test
    void revokesOneCopyAndKeepsTheOthers() {
        Copies copies =
                done(changing.revokeCopy(MARKET, null, 1, "STOLEN", OWNER)).copies();

        assertThat(copies.revocations()).containsExactly(new Copies.Revocation(1, Copies.Reason.STOLEN, NOW));
        assertThat(copies.firstValid()).hasValue(2);
        assertThat(copies.last()).isEqualTo(2);
    }

    @Test
    void changesNothingWhenItIsRevokedAgain() {
        long version =
                done(changing.revokeCopy(MARKET, null, 1, "STOLEN", OWNER)).version();

        Checkpoint again = done(changing.revokeCopy(MARKET, null, 1, "MOVED", OWNER));

        assertThat(again.version()).isEqualTo(version);
        assertThat(again.copies().revocations().getFirst().reason()).isEqualTo(Copies.Reason.STOLEN);
    }

    @Test
    void revokesTheCopyOfAUnitAlone() {
        Unit floor = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
        checkpoints.with(CheckpointFixtures.withUnit(CheckpointFixtures.market(), floor));

        Checkpoint after = done(changing.revokeCopy(MARKET, floor.id(), 1, "MOVED", OWNER));

        assertThat(after.unit(floor.id()).orElseThrow().copies().revoked()).isEqualTo(List.of(1));
        assertThat(after.unit(floor.id()).orElseThrow().copies().firstValid()).isEmpty();
        assertThat(after.copies().revoked()).isEmpty();
    }

    @Test
    void refusesWhatWasNeverIssuedAndWhoIsNotTheOwner() {
        assertThat(changing.revokeCopy(MARKET, null, 3, "STOLEN", OWNER)).isInstanceOf(Outcome.Unknown.class);
        assertThat(changing.revokeCopy(MARKET, null, 0, "STOLEN", OWNER)).isInstanceOf(Outcome.Unknown.class);
        assertThat(changing.revokeCopy(MARKET, PlaceId.random(), 1, "STOLEN", OWNER))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(changing.revokeCopy(MARKET, null, 1, "STOLEN", STAFF)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(changing.revokeCopy(MARKET, null, 1, "LOST", OWNER)).isInstanceOf(Outcome.Invalid.class);
    }
}
