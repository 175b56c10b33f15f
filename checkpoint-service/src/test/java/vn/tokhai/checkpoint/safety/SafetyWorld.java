package vn.tokhai.checkpoint.safety;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Traits;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;
import vn.tokhai.checkpoint.safety.catalogue.TestSafetyCatalogue;
import vn.tokhai.checkpoint.safety.messaging.TestSafetyEvents;

import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** The use cases over stores in memory, with a clock that is moved by hand. */
public final class SafetyWorld {

    public static final String OWNER = CheckpointFixtures.OWNER;
    public static final Coordinates VINH_HAI = new Coordinates(11.72345, 109.18765);

    public final FakeCheckpoints checkpoints = new FakeCheckpoints();
    public final FakeSafetyRecords records = new FakeSafetyRecords();
    public final FakeNodes nodes = new FakeNodes();
    public final FakePlacements placements = new FakePlacements();
    public final MovableClock clock = new MovableClock();

    public static final class MovableClock extends Clock {
        private Instant now = CheckpointFixtures.NOW;

        public void move(Duration by) {
            now = now.plus(by);
        }

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
    }

    public RatingPlaces rating() {
        return new RatingPlaces(
                TestSafetyCatalogue.QUESTIONNAIRES,
                TestCatalogue.KINDS,
                checkpoints,
                records,
                TestSafetyEvents.create(),
                clock);
    }

    public ClosingPlaces closing() {
        return new ClosingPlaces(
                TestSafetyCatalogue.QUESTIONNAIRES,
                TestCatalogue.KINDS,
                checkpoints,
                records,
                TestSafetyEvents.create(),
                clock);
    }

    public FindingOverdue overdue() {
        return new FindingOverdue(records, TestSafetyEvents.create(), clock);
    }

    public ReadingSafety reading() {
        return new ReadingSafety(TestSafetyCatalogue.QUESTIONNAIRES, TestCatalogue.KINDS, checkpoints, records, clock);
    }

    public CountingPlaces counting() {
        return counting(placements, nodes);
    }

    CountingPlaces counting(Placements into, Nodes tree) {
        return new CountingPlaces(checkpoints, records, into, tree, rollingUp(tree), TestSafetyCatalogue.POLICY);
    }

    public ReadingTheMap map() {
        return new ReadingTheMap(nodes, TestCatalogue.UNITS, TestSafetyCatalogue.RULES);
    }

    public Checkpoint register(String kind, Area area, @Nullable Coordinates at, @Nullable Boolean onMap) {
        return register(PlaceId.random(), kind, area, at, onMap);
    }

    public Checkpoint register(PlaceId id, String kind, Area area, @Nullable Coordinates at, @Nullable Boolean onMap) {
        Details details =
                new Details("Cơ sở " + id, kind, "+842593873001", area, null, "Thôn Thái An", at, onMap, Traits.NONE);
        Checkpoint place = CheckpointFixtures.registered(id, details, OWNER);
        checkpoints.with(place);
        return place;
    }

    /** Rates by what the place states of its paper form: {@code safe}, {@code to-improve} or {@code unsafe}. */
    public RatingPlaces.Rated state(PlaceId id, String result) {
        return rate(id, "market-2225", List.of(new Answer("KET-QUA", result, null)));
    }

    public RatingPlaces.Rated rate(PlaceId id, String questionnaire, List<Answer> answers) {
        return done(rating().assess(
                        id,
                        OWNER,
                        new RatingPlaces.SelfAssessment(UUID.randomUUID().toString(), questionnaire, answers)));
    }

    public Outcome<RatingPlaces.Rated> inspect(PlaceId id, String result, String measure) {
        return rating().inspect(
                        id,
                        "inspector.ninhthuan",
                        area -> true,
                        new RatingPlaces.Inspection(
                                UUID.randomUUID().toString(),
                                "market-2225",
                                List.of(new Answer("KET-QUA", result, null)),
                                "Thiếu nước sát khuẩn",
                                measure,
                                "123/QĐ-SYT"));
    }

    public static List<Answer> day(String option) {
        return List.of(
                new Answer("KHACH", option, null),
                new Answer("KHAU-TRANG", option, null),
                new Answer("KHU-KHUAN", option, null),
                new Answer("KHOANG-CACH", option, null),
                new Answer("THAN-NHIET", option, null),
                new Answer("TRIEU-CHUNG", option, null));
    }

    public static SafetyRecord emptyRecord(PlaceId id) {
        return SafetyRecord.empty(id, CheckpointFixtures.NOW);
    }

    public void count(PlaceId id) {
        counting().count(List.of(id), Set.of(id));
    }

    private RollingUp rollingUp(Nodes tree) {
        return new RollingUp(tree, TestSafetyCatalogue.RULES, TestCatalogue.UNITS, TestSafetyEvents.create(), clock);
    }
}
