package vn.tokhai.checkpoint.trips;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.tokhai.checkpoint.PlaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;

/** What every store of trips holds to. Each test uses a vehicle of its own, so a shared store does. */
public abstract class TripsContract {

    private final PlaceId vehicle = PlaceId.random();

    protected abstract Trips trips();

    @Test
    void beginsWithAnEmptyLog() {
        assertThat(trips().log(vehicle)).isEqualTo(TripLog.empty(vehicle));
        assertThat(trips().list(vehicle, null, 10)).isEmpty();
        assertThat(trips().find(vehicle, UUID.randomUUID())).isEmpty();
    }

    @Test
    void findsATripUnderWayAndAfterItsEnd() {
        Trip trip = start(1);

        assertThat(trips().log(vehicle).open()).isEqualTo(trip);
        assertThat(trips().find(vehicle, trip.id())).contains(trip);

        Trip ended = end(trip);

        assertThat(trips().log(vehicle).open()).isNull();
        assertThat(trips().find(vehicle, trip.id())).contains(ended);
    }

    @Test
    void letsOneOfTwoStartsCount() {
        TripLog empty = trips().log(vehicle);
        Trip first = TestTrips.trip(vehicle, 1, NOW);
        Trip rival = TestTrips.trip(vehicle, 1, NOW);
        trips().claim(vehicle, first.id(), "a", 1);
        trips().claim(vehicle, rival.id(), "b", 1);

        assertThat(trips().take(empty, empty.start(first))).isTrue();
        assertThat(trips().take(empty, empty.start(rival))).isFalse();

        assertThat(trips().find(vehicle, first.id())).contains(first);
        assertThat(trips().find(vehicle, rival.id())).isEmpty();
    }

    @Test
    void letsTheLoserOfARaceStartLaterUnderTheSameId() {
        end(start(1));
        Trip late = TestTrips.trip(vehicle, 1, NOW);
        trips().claim(vehicle, late.id(), "late", 1);
        TripLog log = trips().log(vehicle);
        Trip second = new Trip(
                late.id(), vehicle, 2, late.route(), late.segments(), late.startedAt(), late.endsAtTheLatest(), null);

        assertThat(trips().claim(vehicle, late.id(), "late", 2)).isEqualTo("late");
        assertThat(trips().take(log, log.start(second))).isTrue();

        assertThat(trips().find(vehicle, late.id())).contains(second);
    }

    @Test
    void keepsTheFirstClaim() {
        UUID id = UUID.randomUUID();

        assertThat(trips().claim(vehicle, id, "first", 1)).isEqualTo("first");
        assertThat(trips().claim(vehicle, id, "second", 1)).isEqualTo("first");
    }

    @Test
    void listsTheNewestFirst() {
        for (int number = 1; number <= 4; number++) {
            end(start(number));
        }
        start(5);

        assertThat(trips().list(vehicle, null, 2)).extracting(Trip::number).containsExactly(5, 4);
        assertThat(trips().list(vehicle, 4, 2)).extracting(Trip::number).containsExactly(3, 2);
        assertThat(trips().list(vehicle, 2, 2)).extracting(Trip::number).containsExactly(1);
        assertThat(trips().list(vehicle, 1, 2)).isEmpty();
    }

    @Test
    void findsTripsThatShouldHaveEnded() {
        Trip trip = start(1);

        assertThat(trips().overdue(trip.endsAtTheLatest(), 1_000))
                .extracting(TripLog::vehicle)
                .contains(vehicle);
        assertThat(trips().overdue(trip.endsAtTheLatest().minusMillis(1), 1_000))
                .extracting(TripLog::vehicle)
                .doesNotContain(vehicle);
    }

    private Trip start(int number) {
        Trip trip = TestTrips.trip(vehicle, number, NOW.plus(Duration.ofHours(number)));
        TripLog log = trips().log(vehicle);
        trips().claim(vehicle, trip.id(), "any", number);
        assertThat(trips().take(log, log.start(trip))).isTrue();
        return trip;
    }

    private Trip end(Trip trip) {
        TripLog log = trips().log(vehicle);
        TripLog.Step step = log.end(trip.startedAt().plus(Duration.ofMinutes(30)), Trip.How.REPORTED);
        assertThat(trips().take(log, step)).isTrue();
        return step.ended().getFirst();
    }
}
