package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;
import vn.tokhai.checkpoint.tink.TestKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** Units are first-class: a venue code each, a place in the tree, a row in the state that others read. */
class R13UnitTests {

    private final FakeCheckpoints checkpoints = new FakeCheckpoints().with(CheckpointFixtures.market());
    private final ChangingCheckpoints changing = new ChangingCheckpoints(
            new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, written -> Optional.empty()),
            checkpoints,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void standInATree() {
        Unit floor = add("Tầng 2", "FLOOR", null);
        Unit department = add("Khoa Nội", "DEPARTMENT", floor.id());
        Unit room = add("Phòng 201", "ROOM", department.id());

        Place place = new FindingPlaces(checkpoints).place(room.id()).orElseThrow();

        assertThat(place.units()).extracting(Unit::name).containsExactly("Tầng 2", "Khoa Nội", "Phòng 201");
        assertThat(place.checkpoint().version()).isEqualTo(4);
        assertThat(place.id()).isEqualTo(room.id());
    }

    @Test
    void haveAVenueCodeOfTheirOwn() {
        Unit floor = add("Tầng 2", "FLOOR", null);
        var codes = new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(), new FakeVenueKeys());

        String text = codes.textOf(floor.id(), 1);

        assertThat(codes.recognise(text.substring(text.length() - 124)))
                .isEqualTo(new VenueCodes.Recognised.Genuine(floor.id(), 1));
        assertThat(text).isNotEqualTo(codes.textOf(MARKET, 1));
    }

    @Test
    void haveCopiesOfTheirOwn() {
        Unit floor = add("Tầng 2", "FLOOR", null);

        Checkpoint after = done(changing.issueCopy(MARKET, floor.id(), OWNER));

        assertThat(after.unit(floor.id()).orElseThrow().copies().last()).isEqualTo(2);
        assertThat(after.copies().last()).isEqualTo(1);
        assertThat(changing.issueCopy(MARKET, new PlaceId(1), OWNER)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void areMadeOnceForARequest() {
        var form = new UnitSubmission(UUID.randomUUID().toString(), "Tầng 2", "FLOOR", null);
        Unit first = done(changing.addUnit(MARKET, OWNER, form));

        assertThat(done(changing.addUnit(MARKET, OWNER, form))).isEqualTo(first);
        assertThat(changing.addUnit(MARKET, OWNER, new UnitSubmission(form.requestId(), "Tầng 3", "FLOOR", null)))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
        assertThat(checkpoints.find(MARKET).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void belongToTheSameCheckpointAsTheOneAbove() {
        var elsewhere = new UnitSubmission(UUID.randomUUID().toString(), "Phòng 1", "ROOM", new PlaceId(5).toString());

        assertThat(RegisteringCheckpointsTests.pointers(changing.addUnit(MARKET, OWNER, elsewhere)))
                .containsExactly("/parentId");
    }

    @Test
    void areRefusedWithEveryFieldThatIsWrong() {
        var wrong = new UnitSubmission("1-1-1-1-1", "\n", "CELLAR", "nowhere");

        assertThat(RegisteringCheckpointsTests.pointers(changing.addUnit(MARKET, OWNER, wrong)))
                .containsExactly("/requestId", "/name", "/kind", "/parentId");
    }

    @Test
    void areBoundedInNumber() {
        Checkpoint full = CheckpointFixtures.market();
        for (int i = 0; i < Checkpoint.MOST_UNITS; i++) {
            full = CheckpointFixtures.withUnit(full, CheckpointFixtures.unit("Phòng " + i, UnitKind.ROOM, null));
        }

        assertThat(full.addUnit(CheckpointFixtures.unit("Phòng", UnitKind.ROOM, null), NOW))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TOO_MANY_UNITS));
    }

    private Unit add(String name, String kind, @Nullable PlaceId parent) {
        return done(changing.addUnit(
                MARKET,
                OWNER,
                new UnitSubmission(
                        UUID.randomUUID().toString(), name, kind, parent == null ? null : parent.toString())));
    }
}
