package vn.tokhai.checkpoint.safety;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Structure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.safety.AreaRisk.HIGH_RISK;

/** Figures of areas and tiles, kept up place by place. */
class CountingPlacesTests {

    private static final List<Area> AREAS = List.of(
            new Area(Structure.OF_2021, "58", "586", "22846"),
            new Area(Structure.OF_2021, "58", "586", "22852"),
            new Area(Structure.OF_2021, "56", "576", "22736"),
            new Area(Structure.OF_2021, "48", "498", null),
            new Area(Structure.OF_2025, "56", null, "22846"));

    private final SafetyWorld world = new SafetyWorld();

    @Test
    void countsAPlaceInItsWardDistrictAndProvince() {
        PlaceId market = rated(CheckpointFixtures.VINH_HAI, "safe");
        world.count(market);

        for (String code : List.of("22846", "586", "58")) {
            assertThat(tally("2021", code).count(SafetyLevel.SAFE)).as(code).isEqualTo(1);
        }
        assertThat(tally("2021", "22852").all()).isZero();
        assertThat(tally("2025", "56").all()).isZero();
    }

    @Test
    void countsAPlaceOnceHoweverOftenItIsCounted() {
        PlaceId market = rated(CheckpointFixtures.VINH_HAI, "safe");

        world.count(market);
        world.count(market);
        world.state(market, "unsafe");
        world.count(market);

        assertThat(tally("2021", "58").all()).isEqualTo(1);
        assertThat(tally("2021", "58").count(SafetyLevel.HIGH_RISK)).isEqualTo(1);
    }

    @Test
    void followsAPlaceThatMovesToAnotherProvince() {
        PlaceId market = rated(CheckpointFixtures.VINH_HAI, "safe");
        world.count(market);

        world.register(market, "MARKET", AREAS.get(2), SafetyWorld.VINH_HAI, null);
        world.count(market);

        assertThat(tally("2021", "58").all()).isZero();
        assertThat(tally("2021", "56").all()).isEqualTo(1);
        assertThat(world.placements.get(market).leaving()).isEmpty();
    }

    @Test
    void countsAnIslandDistrictWithoutWards() {
        PlaceId place = rated(AREAS.get(3), "to-improve");
        world.count(place);

        assertThat(tally("2021", "498").count(SafetyLevel.AT_RISK)).isEqualTo(1);
        assertThat(tally("2021", "48").count(SafetyLevel.AT_RISK)).isEqualTo(1);
    }

    @Test
    void doesNotCountASuspendedPlaceUnderALevelAndAClosedOneAtAll() {
        PlaceId market = rated(CheckpointFixtures.VINH_HAI, "safe");
        Checkpoint place = world.checkpoints.find(market).orElseThrow();
        world.checkpoints.with(CheckpointFixtures.suspended(place));
        world.count(market);

        assertThat(tally("2021", "58").rated()).isZero();
        assertThat(tally("2021", "58").closed()).isEqualTo(1);
    }

    /** District: 30 percent of its communes at high risk. Ninh Hải has nine, so three of them. */
    @Test
    void raisesADistrictByTheSharesOfDecision2686() {
        List<String> wards = List.of("22834", "22846", "22852", "22855");
        List<AreaRisk> after = new ArrayList<>();
        for (String ward : wards) {
            PlaceId place = rated(new Area(Structure.OF_2021, "58", "586", ward), "unsafe");
            world.count(place);
            after.add(world.map()
                    .area(Structure.OF_2021, "586")
                    .orElseThrow()
                    .figures()
                    .risk());
        }

        // "unsafe" makes a commune with one place very likely: half of its places are at high risk.
        assertThat(world.map()
                        .area(Structure.OF_2021, "22846")
                        .orElseThrow()
                        .figures()
                        .risk())
                .isEqualTo(AreaRisk.VERY_HIGH_RISK);
        assertThat(after).containsExactly(HIGH_RISK, HIGH_RISK, AreaRisk.VERY_HIGH_RISK, AreaRisk.VERY_HIGH_RISK);
    }

    @Test
    void tellsWhenTheLevelOfAnAreaChangesAndOnlyThen() {
        PlaceId market = rated(CheckpointFixtures.VINH_HAI, "safe");
        world.count(market);
        assertThat(world.nodes.events())
                .extracting(event -> event.key())
                .containsExactly("2021/58/586/22846", "2021/58/586", "2021/58");

        world.state(market, "safe");
        world.count(market);

        assertThat(world.nodes.events()).hasSize(3);
        assertThat(world.nodes.events().getFirst().type()).isEqualTo("area-safety.changed");
    }

    /** Any number of ratings, moves and closures, counted one by one, give what counting each place once at the end gives. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rebuildsToTheSameFigures(long seed) {
        Random random = new Random(seed);
        List<PlaceId> places = live(random, 40, 300, false);

        assertThat(world.nodes.figures()).isEqualTo(rebuilt(places).figures());
    }

    /** The same when every twentieth count breaks off somewhere and is begun again later. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void endsInTheSameFiguresWhateverBreaksOff(long seed) {
        Random random = new Random(seed);
        List<PlaceId> places = live(random, 40, 300, true);
        // What broke off is delivered again.
        places.forEach(world::count);

        assertThat(world.nodes.figures()).isEqualTo(rebuilt(places).figures());
    }

    @Test
    void sumsUpToWhatTheRecordsSay() {
        List<PlaceId> places = live(new Random(7), 60, 200, false);
        Map<SafetyLevel, Integer> expected = new HashMap<>();
        for (PlaceId id : places) {
            Checkpoint place = world.checkpoints.find(id).orElseThrow();
            SafetyLevel level = world.records.find(id).map(SafetyRecord::level).orElse(null);
            if (level != null
                    && place.details().area().structure() == Structure.OF_2021
                    && place.status() == Status.ACTIVE) {
                expected.merge(level, 1, Integer::sum);
            }
        }

        Tally nation = Tally.sum(world.map().provinces(Structure.OF_2021).provinces().stream()
                .map(part -> part.figures().tally())
                .toList());

        for (SafetyLevel level : SafetyLevel.values()) {
            assertThat(nation.count(level)).as("%s", level).isEqualTo(expected.getOrDefault(level, 0));
        }
    }

    private List<PlaceId> live(Random random, int howMany, int steps, boolean crashes) {
        List<PlaceId> places = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            places.add(new PlaceId(random.nextLong()));
            move(random, places.getLast());
        }
        for (int step = 0; step < steps; step++) {
            PlaceId id = places.get(random.nextInt(places.size()));
            switch (random.nextInt(6)) {
                case 0 -> move(random, id);
                case 1 ->
                    world.checkpoints.with(CheckpointFixtures.suspended(
                            world.checkpoints.find(id).orElseThrow()));
                default ->
                    world.state(id, List.of("safe", "to-improve", "unsafe").get(random.nextInt(3)));
            }
            if (crashes && random.nextInt(20) == 0) {
                world.nodes.crashAfter(random.nextInt(8));
            }
            countUnlessTheMachineGoesDown(id);
        }
        world.nodes.crashAfter(-1);
        return places;
    }

    private void countUnlessTheMachineGoesDown(PlaceId id) {
        try {
            world.count(id);
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("The machine went down");
        }
    }

    private void move(Random random, PlaceId id) {
        Coordinates at =
                random.nextBoolean() ? null : new Coordinates(11 + random.nextDouble(), 108.5 + random.nextDouble());
        world.register(id, "MARKET", AREAS.get(random.nextInt(AREAS.size())), at, null);
    }

    private FakeNodes rebuilt(List<PlaceId> places) {
        FakeNodes fresh = new FakeNodes();
        world.counting(new FakePlacements(), fresh).count(places, Set.copyOf(places));
        return fresh;
    }

    private PlaceId rated(Area area, String result) {
        PlaceId id = world.register("MARKET", area, null, null).id();
        world.state(id, result);
        return id;
    }

    private Tally tally(String structure, String code) {
        return world.map()
                .area(Structure.parse(structure).orElseThrow(), code)
                .orElseThrow()
                .figures()
                .tally();
    }
}
