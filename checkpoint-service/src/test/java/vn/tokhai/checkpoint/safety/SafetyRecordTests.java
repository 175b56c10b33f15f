package vn.tokhai.checkpoint.safety;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;
import static vn.tokhai.checkpoint.safety.SafetyLevel.AT_RISK;
import static vn.tokhai.checkpoint.safety.SafetyLevel.HIGH_RISK;
import static vn.tokhai.checkpoint.safety.SafetyLevel.SAFE;

/** Ratings of one place over time. The clock starts on 30 June 2021, 09:15 in Viet Nam. */
class SafetyRecordTests {

    private static final LocalDate START = LocalDate.of(2021, 6, 30);

    private final SafetyWorld world = new SafetyWorld();
    private PlaceId market = PlaceId.random();

    @BeforeEach
    void registerTheMarket() {
        market = world.register("MARKET", CheckpointFixtures.VINH_HAI, null, null)
                .id();
    }

    @Test
    void takesTheLevelOfTheNewestFullAssessment() {
        world.state(market, "unsafe");

        assertThat(world.state(market, "safe").record().level()).isEqualTo(SAFE);
    }

    @Test
    void hasNoLevelBeforeAFullRating() {
        assertThat(world.rate(market, "daily", SafetyWorld.day("yes")).record().level())
                .isNull();
    }

    @Test
    void letsTheCheckOfTheDayLowerTheLevelUntilTheNextOne() {
        world.state(market, "safe");

        assertThat(world.rate(market, "daily", SafetyWorld.day("no")).record().level())
                .isEqualTo(HIGH_RISK);
        assertThat(world.rate(market, "daily", SafetyWorld.day("yes")).record().level())
                .isEqualTo(SAFE);
    }

    @Test
    void letsAnInspectionOutrankBetterSelfAssessmentsUntilTheNextInspection() {
        world.state(market, "safe");
        done(world.inspect(market, "to-improve", "IMPROVE"));
        world.clock.move(Duration.ofHours(1));

        assertThat(world.state(market, "safe").record().level()).isEqualTo(AT_RISK);
        assertThat(done(world.inspect(market, "safe", "NONE")).record().level()).isEqualTo(SAFE);
    }

    @Test
    void believesASelfAssessmentThatAdmitsWorseThanTheInspection() {
        done(world.inspect(market, "safe", "NONE"));
        world.clock.move(Duration.ofHours(1));

        assertThat(world.state(market, "unsafe").record().level()).isEqualTo(HIGH_RISK);
        world.clock.move(Duration.ofHours(1));
        assertThat(world.state(market, "safe").record().level()).isEqualTo(SAFE);
    }

    @Test
    void setsTheNextDatesByTheBand() {
        SafetyRecord safe = world.state(market, "safe").record();
        assertThat(safe.periodicDueOn()).isEqualTo(START.plusDays(30));
        assertThat(safe.dailyDueOn()).isEqualTo(START.plusDays(1));

        SafetyRecord toImprove = world.state(market, "to-improve").record();
        assertThat(toImprove.periodicDueOn()).isEqualTo(START.plusDays(7));
    }

    @Test
    void flagsWhatWasNotMadeInTimeOnceAndOnTheDayAfter() {
        world.state(market, "to-improve");
        world.clock.move(Duration.ofDays(1));
        assertThat(world.overdue().find()).isZero();

        world.clock.move(Duration.ofDays(1));
        assertThat(world.overdue().find()).isEqualTo(1);
        assertThat(world.overdue().find()).isZero();
        assertThat(stored().overdue()).containsExactly(RatingType.DAILY);

        world.clock.move(Duration.ofDays(6));
        assertThat(world.overdue().find()).isEqualTo(1);
        assertThat(stored().overdue()).containsExactlyInAnyOrder(RatingType.DAILY, RatingType.PERIODIC);
        assertThat(world.records.events().getLast().type()).isEqualTo("safety.assessment-overdue");

        world.rate(market, "daily", SafetyWorld.day("yes"));
        assertThat(stored().overdue()).containsExactly(RatingType.PERIODIC);
        world.state(market, "safe");
        assertThat(stored().overdue()).isEmpty();
    }

    /** 17:30 UTC is the next day in Viet Nam. */
    @Test
    void countsDaysInVietNam() {
        world.clock.move(Duration.ofHours(15).plusMinutes(15));

        assertThat(world.state(market, "safe").record().dailyDueOn()).isEqualTo(START.plusDays(2));
    }

    @Test
    void letsNothingFallDueWhileAHotelIsClosed() {
        PlaceId hotel =
                world.register("HOTEL", CheckpointFixtures.VINH_HAI, null, null).id();
        world.rate(hotel, "hotel-4159", List.of(new Answer("KET-QUA", "to-improve", null)));
        done(world.closing().close(hotel, SafetyWorld.OWNER, true));
        world.clock.move(Duration.ofDays(60));
        assertThat(world.overdue().find()).isZero();

        SafetyRecord opened = done(world.closing().close(hotel, SafetyWorld.OWNER, false));

        assertThat(opened.periodicDueOn()).isEqualTo(START.plusDays(60));
        world.clock.move(Duration.ofDays(1));
        assertThat(world.overdue().find()).isEqualTo(1);
    }

    @Test
    void keepsTheTickForAccommodationAlone() {
        assertThat(world.closing().close(market, SafetyWorld.OWNER, true)).isInstanceOf(Outcome.Invalid.class);
        assertThat(world.closing().close(market, CheckpointFixtures.STAFF, true))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(world.closing().close(PlaceId.random(), SafetyWorld.OWNER, true))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void countsARatingThatIsSentTwiceOnce() {
        var form = new RatingPlaces.SelfAssessment(
                UUID.randomUUID().toString(), "market-2225", List.of(new Answer("KET-QUA", "safe", null)));

        var first = done(world.rating().assess(market, SafetyWorld.OWNER, form));
        world.clock.move(Duration.ofMinutes(5));
        var second = done(world.rating().assess(market, SafetyWorld.OWNER, form));

        assertThat(second.assessment()).isEqualTo(first.assessment());
        assertThat(stored().version()).isEqualTo(1);
        assertThat(world.records.events()).hasSize(1);
    }

    @Test
    void remembersARatingThatLiesOnAFullPage() {
        var form = new RatingPlaces.SelfAssessment(
                UUID.randomUUID().toString(), "market-2225", List.of(new Answer("KET-QUA", "safe", null)));
        done(world.rating().assess(market, SafetyWorld.OWNER, form));
        for (int i = 0; i < SafetyRecord.PAGE; i++) {
            world.clock.move(Duration.ofMinutes(1));
            world.state(market, "safe");
        }
        long version = stored().version();

        done(world.rating().assess(market, SafetyWorld.OWNER, form));

        assertThat(stored().version()).isEqualTo(version);
    }

    @Test
    void refusesOtherAnswersUnderTheSameId() {
        String id = UUID.randomUUID().toString();
        done(world.rating().assess(market, SafetyWorld.OWNER, form(id, "safe")));

        assertThat(world.rating().assess(market, SafetyWorld.OWNER, form(id, "unsafe")))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
    }

    @Test
    void countsBothOfTwoRatingsAtOnce() {
        world.state(market, "safe");
        world.records.beforeNextReplacement(() -> world.state(market, "unsafe"));

        world.state(market, "to-improve");

        assertThat(stored().recent()).hasSize(3);
        assertThat(stored().version()).isEqualTo(3);
    }

    @Test
    void pagesThroughTheWholeHistoryNewestFirst() {
        for (int i = 0; i < 2 * SafetyRecord.PAGE + 5; i++) {
            world.clock.move(Duration.ofMinutes(1));
            world.state(market, "safe");
        }
        List<RatingEntry> all = new ArrayList<>();
        ReadingSafety.Cursor at = null;
        var reader = new ReadingSafety.Reader(SafetyWorld.OWNER, area -> false);
        do {
            var page = done(world.reading().history(market, reader, at, 7));
            all.addAll(page.entries());
            at = page.at();
        } while (at != null);

        assertThat(all).hasSize(2 * SafetyRecord.PAGE + 5);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparing(RatingEntry::at).reversed());
        assertThat(all.stream().map(RatingEntry::id)).doesNotHaveDuplicates();
    }

    @Test
    void namesEachAnswerThatDoesNotFit() {
        var outcome = world.rating()
                .assess(
                        market,
                        SafetyWorld.OWNER,
                        new RatingPlaces.SelfAssessment(
                                "no-uuid",
                                "market-2225",
                                List.of(
                                        new Answer("NOTHING", "yes", null),
                                        new Answer("KET-QUA", "perhaps", null),
                                        new Answer("KET-QUA", null, 2),
                                        new Answer("KET-QUA", null, null))));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Invalid.class, invalid -> assertThat(invalid.faults())
                .extracting("pointer")
                .containsExactly(
                        "/assessmentId",
                        "/answers/0/criterion",
                        "/answers/1/option",
                        "/answers/2/points",
                        "/answers/3/option"));
    }

    @Test
    void boundsTypedPointsAndRefusesTwoAnswersToOneCriterion() {
        PlaceId factory = world.register("FACTORY", CheckpointFixtures.VINH_HAI, null, null)
                .id();

        var outcome = world.rating()
                .assess(
                        factory,
                        SafetyWorld.OWNER,
                        new RatingPlaces.SelfAssessment(
                                UUID.randomUUID().toString(),
                                "hcmc-workplace-1203",
                                List.of(
                                        new Answer("TP2", null, 11),
                                        new Answer("TP3", null, 0),
                                        new Answer("TP4", null, 2),
                                        new Answer("TP4", null, 3))));

        assertThat(((Outcome.Invalid<?>) outcome).faults().stream().map(Fault::pointer))
                .containsExactly("/answers/0/points", "/answers/1/points", "/answers/3/criterion");
    }

    @Test
    void asksForAQuestionnaireMadeForTheKind() {
        var outcome = world.rating()
                .assess(
                        market,
                        SafetyWorld.OWNER,
                        new RatingPlaces.SelfAssessment(
                                UUID.randomUUID().toString(), "hospital-3088", List.of(new Answer("TONG", null, 150))));

        assertThat(((Outcome.Invalid<?>) outcome).faults().stream().map(Fault::pointer))
                .containsExactly("/questionnaire");
    }

    @Test
    void isForOwnerAndStaffAndForInspectorsOfTheArea() {
        assertThat(world.rating()
                        .assess(
                                market,
                                CheckpointFixtures.STRANGER,
                                form(UUID.randomUUID().toString(), "safe")))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(world.rating()
                        .inspect(
                                market,
                                "inspector.elsewhere",
                                area -> false,
                                new RatingPlaces.Inspection(null, null, null, null, null, null)))
                .isInstanceOf(Outcome.NotAllowed.class);
        var strangers = new ReadingSafety.Reader(CheckpointFixtures.STRANGER, area -> false);
        assertThat(world.reading().standing(market, strangers)).isInstanceOf(Outcome.NotAllowed.class);
        var officers = new ReadingSafety.Reader(
                "officer.ninhthuan", area -> area.province().equals("58"));
        assertThat(world.reading().standing(market, officers)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void needsMeasureAndDecisionOfAnInspection() {
        var outcome = world.rating()
                .inspect(
                        market,
                        "inspector.ninhthuan",
                        area -> true,
                        new RatingPlaces.Inspection(
                                UUID.randomUUID().toString(),
                                "market-2225",
                                List.of(new Answer("KET-QUA", "safe", null)),
                                "a".repeat(2_001),
                                "SHOUT",
                                " "));

        assertThat(((Outcome.Invalid<?>) outcome).faults().stream().map(Fault::pointer))
                .containsExactly("/findings", "/measure", "/decisionNumber");
    }

    private static RatingPlaces.SelfAssessment form(String id, String result) {
        return new RatingPlaces.SelfAssessment(id, "market-2225", List.of(new Answer("KET-QUA", result, null)));
    }

    private SafetyRecord stored() {
        return world.records.find(market).orElseThrow();
    }
}
