package vn.tokhai.checkpoint.trips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.MARKET;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.STRANGER;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

class RunningTripsTests {

    private static final PlaceId COACH = new PlaceId(0x79B);

    private final FakeCheckpoints checkpoints =
            new FakeCheckpoints().with(CheckpointFixtures.coachAt(COACH)).with(CheckpointFixtures.market());
    private final FakeTrips trips = new FakeTrips();
    private final RunningTrips running = at(NOW);

    @Test
    void aVehicleIsOnOneTripAtATime() {
        Trip trip = done(running.start(COACH, OWNER, form(UUID.randomUUID())));

        assertThat(trip.number()).isEqualTo(1);
        assertThat(running.start(COACH, OWNER, form(UUID.randomUUID())))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TRIP_UNDER_WAY));
        done(running.end(COACH, OWNER, trip.id(), null));
        assertThat(done(running.start(COACH, OWNER, form(UUID.randomUUID()))).number())
                .isEqualTo(2);
    }

    @Test
    void ofTwoDriversAtOnceOneSetsOut() {
        UUID rival = UUID.randomUUID();
        trips.beforeNextStep(() -> done(running.start(COACH, OWNER, form(rival))));

        assertThat(running.start(COACH, OWNER, form(UUID.randomUUID())))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.TRIP_UNDER_WAY));
        assertThat(trips.log(COACH).open()).extracting(Trip::id).isEqualTo(rival);
    }

    @Test
    void startingAgainUnderTheSameIdGivesTheSameTrip() {
        UUID id = UUID.randomUUID();
        Trip trip = done(running.start(COACH, OWNER, form(id)));

        assertThat(done(running.start(COACH, OWNER, form(id)))).isEqualTo(trip);
        Trip ended = done(running.end(COACH, OWNER, id, null));
        assertThat(done(running.start(COACH, OWNER, form(id)))).isEqualTo(ended);
        assertThat(running.start(COACH, OWNER, new TripForm(id.toString(), "Nơi khác", null, null)))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
    }

    @Test
    void endingAgainKeepsTheFirstEnd() {
        Trip trip = done(running.start(COACH, OWNER, form(UUID.randomUUID())));
        Trip ended = done(at(NOW.plusSeconds(60)).end(COACH, OWNER, trip.id(), null));

        assertThat(done(at(NOW.plusSeconds(600)).end(COACH, OWNER, trip.id(), null)))
                .isEqualTo(ended);
        assertThat(ended.ending()).isEqualTo(new Trip.Ending(NOW.plusSeconds(60), Trip.How.REPORTED));
        assertThat(running.end(COACH, OWNER, UUID.randomUUID(), null)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aTripMayBeReportedLateButNotBeforeTheOneBefore() {
        Trip first = done(running.start(COACH, OWNER, form(UUID.randomUUID(), NOW.minus(Duration.ofHours(20)))));
        done(running.end(COACH, OWNER, first.id(), NOW.minus(Duration.ofHours(10))));

        assertThat(pointers(running.start(COACH, OWNER, form(UUID.randomUUID(), NOW.minus(Duration.ofHours(11))))))
                .containsExactly("/startedAt");
        assertThat(pointers(running.start(COACH, OWNER, form(UUID.randomUUID(), NOW.minus(Duration.ofHours(73))))))
                .containsExactly("/startedAt");
        assertThat(pointers(running.start(COACH, OWNER, form(UUID.randomUUID(), NOW.plus(Duration.ofMinutes(6))))))
                .containsExactly("/startedAt");
        assertThat(done(running.start(COACH, OWNER, form(UUID.randomUUID(), NOW.minus(Duration.ofHours(9)))))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void aTripDoesNotEndBeforeItStarts() {
        Trip trip = done(running.start(COACH, OWNER, form(UUID.randomUUID())));

        assertThat(pointers(running.end(COACH, OWNER, trip.id(), NOW.minusSeconds(1))))
                .containsExactly("/endedAt");
    }

    @Test
    void aTripThatNobodyEndsEndsByItself() {
        Trip trip = done(running.start(COACH, OWNER, form(UUID.randomUUID())));
        Instant limit = NOW.plus(TestTrips.LONGEST);

        assertThat(new EndingOverdueTrips(trips, clock(limit.minusMillis(1))).endAll())
                .isZero();
        assertThat(new EndingOverdueTrips(trips, clock(limit)).endAll()).isEqualTo(1);

        assertThat(done(running.one(COACH, OWNER, trip.id())).ending()).isEqualTo(new Trip.Ending(limit, Trip.How.CAP));
    }

    @Test
    void aForgottenTripDoesNotHoldTheNextOneUp() {
        Trip forgotten = done(running.start(COACH, OWNER, form(UUID.randomUUID())));
        Instant later = NOW.plus(Duration.ofDays(5));

        Trip next = done(at(later).start(COACH, OWNER, form(UUID.randomUUID())));

        assertThat(next.number()).isEqualTo(2);
        assertThat(done(running.one(COACH, OWNER, forgotten.id())).ending())
                .isEqualTo(new Trip.Ending(NOW.plus(TestTrips.LONGEST), Trip.How.CAP));
    }

    @Test
    void vehiclesAloneMakeTrips() {
        assertThat(running.start(MARKET, OWNER, form(UUID.randomUUID())))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.NO_VEHICLE));
        checkpoints.with(CheckpointFixtures.suspended(CheckpointFixtures.coachAt(COACH)));
        assertThat(running.start(COACH, OWNER, form(UUID.randomUUID())))
                .isEqualTo(new Outcome.Contradicted<>(Contradiction.NOT_IN_USE));
    }

    @Test
    void onlyItsPeopleReportAndSeeTrips() {
        assertThat(running.start(COACH, STRANGER, form(UUID.randomUUID()))).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(running.list(COACH, STRANGER, null, 10)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(running.one(new PlaceId(1), OWNER, UUID.randomUUID())).isInstanceOf(Outcome.Unknown.class);
        assertThat(pointers(running.list(COACH, OWNER, 0, 10))).containsExactly("?after");
    }

    @Test
    void everyWrongFieldIsNamed() {
        var backwards = new TripForm.SegmentForm("Nha Trang", "", NOW, NOW.minusSeconds(1));
        List<TripForm.@Nullable SegmentForm> segments = new ArrayList<>(List.of(backwards));
        segments.add(null);

        assertThat(pointers(running.start(COACH, OWNER, new TripForm("1", "\u202E", segments, null))))
                .containsExactlyInAnyOrder(
                        "/tripId", "/route", "/segments/0/to", "/segments/0/arrivesAt", "/segments/1");
        assertThat(pointers(running.start(
                        COACH,
                        OWNER,
                        new TripForm(UUID.randomUUID().toString(), null, Collections.nCopies(101, backwards), null))))
                .containsExactly("/segments");
    }

    private RunningTrips at(Instant now) {
        return TestTrips.running(checkpoints, trips, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static TripForm form(UUID id) {
        return form(id, null);
    }

    private static TripForm form(UUID id, @Nullable Instant startedAt) {
        return new TripForm(
                id.toString(),
                "Nha Trang - Đà Lạt",
                List.of(new TripForm.SegmentForm("Nha Trang", "Đà Lạt", NOW, null)),
                startedAt);
    }

    private static List<String> pointers(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Invalid<?>(List<Fault> faults)) {
            return faults.stream().map(Fault::pointer).toList();
        }
        throw new AssertionError("Ended as " + outcome);
    }
}
