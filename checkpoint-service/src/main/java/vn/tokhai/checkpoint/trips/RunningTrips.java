package vn.tokhai.checkpoint.trips;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Contradiction;
import vn.tokhai.checkpoint.Fault;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Fingerprint;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Status;

/** What the people of a vehicle do with its trips. */
@Service
public class RunningTrips {

    private static final int TRIES = 5;

    private final FindingPlaces places;
    private final CheckpointKinds kinds;
    private final Trips trips;
    private final TripSettings settings;
    private final Clock clock;

    RunningTrips(FindingPlaces places, CheckpointKinds kinds, Trips trips, TripSettings settings, Clock clock) {
        this.places = places;
        this.kinds = kinds;
        this.trips = trips;
        this.settings = settings;
        this.clock = clock;
    }

    /** A trip that was started under the same id is given back as it is now. */
    public Outcome<Trip> start(PlaceId vehicle, String personId, TripForm form) {
        return vehicleOf(vehicle, personId).then(found -> {
            if (kinds.get(found.details().kind()).vehicle() == null) {
                return new Outcome.Contradicted<>(Contradiction.NO_VEHICLE);
            }
            return found.status() == Status.ACTIVE
                    ? start(vehicle, form)
                    : new Outcome.Contradicted<>(Contradiction.NOT_IN_USE);
        });
    }

    private Outcome<Trip> start(PlaceId vehicle, TripForm form) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Instant now = now();
            TripLog log = trips.log(vehicle);
            CheckingTrips checking = new CheckingTrips(now);
            UUID id = checking.id(form);
            String route = checking.route(form);
            List<Segment> segments = checking.segments(form);
            Optional<Trip> earlier = id == null ? Optional.empty() : trips.find(vehicle, id);
            // a repetition is older than the trip itself: its time has been checked then
            Instant startedAt =
                    earlier.isPresent() ? now : checking.moment("/startedAt", form.startedAt(), log.lastEndedAt());
            if (id == null || !checking.faults().none()) {
                return new Outcome.Invalid<>(checking.faults().list());
            }
            String fingerprint = Fingerprint.of(route + "\u0000" + segments);
            if (!trips.claim(vehicle, id, fingerprint, log.last() + 1).equals(fingerprint)) {
                return new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED);
            }
            if (earlier.isPresent()) {
                return new Outcome.Done<>(earlier.get());
            }
            if (!log.isFree(now)) {
                return new Outcome.Contradicted<>(Contradiction.TRIP_UNDER_WAY);
            }
            Trip trip = new Trip(
                    id, vehicle, log.last() + 1, route, segments, startedAt, startedAt.plus(settings.longest()), null);
            if (trips.take(log, log.start(trip))) {
                return new Outcome.Done<>(trip);
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }

    /**
     * Ending again is harmless; what was said first stays.
     *
     * @param endedAt absent for now
     */
    public Outcome<Trip> end(PlaceId vehicle, String personId, UUID tripId, @Nullable Instant endedAt) {
        return vehicleOf(vehicle, personId).then(found -> end(vehicle, tripId, endedAt));
    }

    private Outcome<Trip> end(PlaceId vehicle, UUID tripId, @Nullable Instant endedAt) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            TripLog log = trips.log(vehicle);
            Trip open = log.open();
            if (open == null || !open.id().equals(tripId)) {
                return trips.find(vehicle, tripId)
                        .<Outcome<Trip>>map(Outcome.Done::new)
                        .orElseGet(Outcome.Unknown::new);
            }
            CheckingTrips checking = new CheckingTrips(now());
            Instant at = checking.moment("/endedAt", endedAt, open.startedAt());
            if (!checking.faults().none()) {
                return new Outcome.Invalid<>(checking.faults().list());
            }
            TripLog.Step step =
                    open.isOverAt(at) ? log.end(open.endsAtTheLatest(), Trip.How.CAP) : log.end(at, Trip.How.REPORTED);
            if (trips.take(log, step)) {
                return new Outcome.Done<>(step.ended().getFirst());
            }
        }
        return new Outcome.Contradicted<>(Contradiction.CHANGED_MEANWHILE);
    }

    public Outcome<Trip> one(PlaceId vehicle, String personId, UUID tripId) {
        return vehicleOf(vehicle, personId).then(found -> trips.find(vehicle, tripId)
                .<Outcome<Trip>>map(Outcome.Done::new)
                .orElseGet(Outcome.Unknown::new));
    }

    /** @param below only trips with a lower number */
    public Outcome<List<Trip>> list(PlaceId vehicle, String personId, @Nullable Integer below, int limit) {
        if (below != null && below < 1) {
            return new Outcome.Invalid<>(List.of(new Fault("?after", "Từ câu trả lời trước · from the last answer")));
        }
        return vehicleOf(vehicle, personId).then(found -> new Outcome.Done<>(trips.list(vehicle, below, limit)));
    }

    private Outcome<Checkpoint> vehicleOf(PlaceId vehicle, String personId) {
        Optional<Checkpoint> found = places.checkpoint(vehicle);
        if (found.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return found.get().roleOf(personId).isEmpty() ? new Outcome.NotAllowed<>() : new Outcome.Done<>(found.get());
    }

    /** The store keeps milliseconds; so do the events. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
