package vn.tokhai.checkpoint.trips;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;

/** Trips for tests; a trip takes two days at most. */
public final class TestTrips {

    static final Duration LONGEST = Duration.ofHours(48);

    public static RunningTrips running(Checkpoints checkpoints, Trips trips) {
        return running(checkpoints, trips, CheckpointFixtures.clock());
    }

    static RunningTrips running(Checkpoints checkpoints, Trips trips, Clock clock) {
        return new RunningTrips(
                new FindingPlaces(checkpoints), TestCatalogue.KINDS, trips, new TripSettings(LONGEST), clock);
    }

    static Trip trip(PlaceId vehicle, int number, Instant startedAt) {
        return new Trip(
                UUID.randomUUID(),
                vehicle,
                number,
                "Nha Trang - Đà Lạt",
                List.of(new Segment("Nha Trang", "Đà Lạt", NOW, null)),
                startedAt,
                startedAt.plus(LONGEST),
                null);
    }

    private TestTrips() {}
}
