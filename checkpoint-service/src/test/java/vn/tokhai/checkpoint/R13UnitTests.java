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
    private final CheckpointChanges changes = new CheckpointChanges(checkpoints, Clock.fixed(NOW, ZoneOffset.UTC));
    private final ChangingUnits units = new ChangingUnits(changes);
    private final ChangingCheckpoints changing = new ChangingCheckpoints(
            new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, written -> Optional.empty()), changes);

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
        Unit first = done(units.add(MARKET, OWNER, form));

        assertThat(done(units.add(MARKET, OWNER, form))).isEqualTo(first);
        assertThat(units.add(MARKET, OWNER, new UnitSubmission(form.requestId(), "Tầng 3", "FLOOR", null)))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
        assertThat(checkpoints.find(MARKET).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void belongToTheSameCheckpointAsTheOneAbove() {
        var elsewhere = new UnitSubmission(UUID.randomUUID().toString(), "Phòng 1", "ROOM", new PlaceId(5).toString());

        assertThat(RegisteringCheckpointsTests.pointers(units.add(MARKET, OWNER, elsewhere)))
                .containsExactly("/parentId");
    }

    @Test
    void areRefusedWithEveryFieldThatIsWrong() {
        var wrong = new UnitSubmission("1-1-1-1-1", "\n", "CELLAR", "nowhere");

        assertThat(RegisteringCheckpointsTests.pointers(units.add(MARKET, OWNER, wrong)))
                .containsExactly("/requestId", "/name", "/kind", "/parentId");
    }

    @Test
    void areBoundedInNumber() {
        Checkpoint full = CheckpointFixtures.market();
        for (int i = 0; i < Units.MOST; i++) {
            full = CheckpointFixtures.withUnit(full, CheckpointFixtures.unit("Phòng " + i, UnitKind.ROOM, null));
        }

        assertThat(full.addUnit(CheckpointFixtures.unit("Phòng", UnitKind.ROOM, null), NOW))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TOO_MANY_UNITS));
    }

    @Test
    void areRenamedAndMovedWithTheirIdsAndCodes() {
        Unit first = add("Tầng 1", "FLOOR", null);
        Unit second = add("Tầng 2", "FLOOR", null);
        Unit room = add("Phòng 101", "ROOM", first.id());

        Checkpoint after = done(units.change(MARKET, room.id(), OWNER, 4, form("Phòng họp", "ROOM", second.id(), 30)));

        Unit moved = after.unit(room.id()).orElseThrow();
        assertThat(moved.name()).isEqualTo("Phòng họp");
        assertThat(moved.parent()).isEqualTo(second.id());
        assertThat(moved.capacity()).isEqualTo(30);
        assertThat(moved.copies()).isEqualTo(room.copies());
        assertThat(units.change(MARKET, room.id(), OWNER, 4, form("Phòng họp", "ROOM", null, null)))
                .isEqualTo(new Outcome.Stale<>(5));
    }

    @Test
    void neverHangBelowThemselves() {
        Unit floor = add("Tầng 1", "FLOOR", null);
        Unit department = add("Khoa Nội", "DEPARTMENT", floor.id());
        Unit room = add("Phòng 101", "ROOM", department.id());

        assertThat(units.change(MARKET, floor.id(), OWNER, 4, form("Tầng 1", "FLOOR", room.id(), null)))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.UNIT_BELOW_ITSELF));
        assertThat(units.change(MARKET, floor.id(), OWNER, 4, form("Tầng 1", "FLOOR", floor.id(), null)))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.UNIT_BELOW_ITSELF));
    }

    @Test
    void closeWithEverythingBelowThem() {
        Unit floor = add("Tầng 1", "FLOOR", null);
        Unit room = add("Phòng 101", "ROOM", floor.id());
        Unit other = add("Tầng 2", "FLOOR", null);

        Checkpoint after = done(units.close(MARKET, floor.id(), OWNER, 4));

        assertThat(after.unit(room.id()).orElseThrow().isClosed()).isTrue();
        assertThat(after.unit(other.id()).orElseThrow().isClosed()).isFalse();
        assertThat(new FindingPlaces(checkpoints).place(room.id()).orElseThrow().status())
                .isEqualTo(Status.CLOSED);
        assertThat(done(units.close(MARKET, floor.id(), OWNER, 5))).isEqualTo(after);
        assertThat(RegisteringCheckpointsTests.pointers(
                        units.add(MARKET, OWNER, form("Phòng 102", "ROOM", floor.id(), null))))
                .containsExactly("/parentId");
        assertThat(units.change(MARKET, room.id(), OWNER, 5, form("Phòng", "ROOM", null, null)))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.CLOSED));
    }

    @Test
    void warnOfPartsThatHoldMorePeopleThanCanBeTraced() {
        CheckpointKind kind = new CheckpointKind("X", "x", "x", true, 60, 50, null, null);
        Unit hall = done(units.add(MARKET, OWNER, form("Hội trường", "OTHER", null, 300)));
        Checkpoint undivided = checkpoints.find(MARKET).orElseThrow();

        done(units.add(MARKET, OWNER, form("Khu A", "OTHER", hall.id(), 50)));
        Unit rest = done(units.add(MARKET, OWNER, form("Khu B", "OTHER", hall.id(), 51)));
        Checkpoint divided = checkpoints.find(MARKET).orElseThrow();

        assertThat(TooLarge.in(undivided, kind)).containsExactly(new TooLarge(hall, 300, 50));
        assertThat(TooLarge.in(divided, kind)).containsExactly(new TooLarge(rest, 51, 50));
        assertThat(TooLarge.in(
                        CheckpointFixtures.coachAt(MARKET),
                        new CheckpointKind("Y", "y", "y", true, 60, 44, null, null)))
                .containsExactly(new TooLarge(null, 45, 44));
    }

    @Test
    void saysWhatIsNoNumberOfPeople() {
        assertThat(RegisteringCheckpointsTests.pointers(units.add(MARKET, OWNER, form("Phòng", "ROOM", null, 0))))
                .containsExactly("/capacity");
    }

    private static UnitSubmission form(String name, String kind, @Nullable PlaceId parent, @Nullable Integer capacity) {
        return new UnitSubmission(
                UUID.randomUUID().toString(), name, kind, parent == null ? null : parent.toString(), capacity);
    }

    private Unit add(String name, String kind, @Nullable PlaceId parent) {
        return done(units.add(
                MARKET,
                OWNER,
                new UnitSubmission(
                        UUID.randomUUID().toString(), name, kind, parent == null ? null : parent.toString())));
    }
}
