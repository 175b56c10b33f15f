package vn.tokhai.checkpoint.trips;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.PlaceId;

/** The books in memory; held to the same contract as those in MongoDB. */
public final class FakeTrips implements Trips {

    private final Map<PlaceId, TripLog> logs = new HashMap<>();
    private final Map<PlaceId, List<Trip>> ended = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private Runnable meanwhile = () -> {};

    public FakeTrips cleared() {
        logs.clear();
        ended.clear();
        claims.clear();
        return this;
    }

    /** Runs once, before the next step is taken: what somebody else does in between. */
    void beforeNextStep(Runnable interruption) {
        meanwhile = interruption;
    }

    @Override
    public TripLog log(PlaceId vehicle) {
        return logs.getOrDefault(vehicle, TripLog.empty(vehicle));
    }

    @Override
    public String claim(PlaceId vehicle, UUID tripId, String fingerprint, int number) {
        String first = claims.putIfAbsent(vehicle + ":" + tripId, fingerprint);
        return first == null ? fingerprint : first;
    }

    @Override
    public Optional<Trip> find(PlaceId vehicle, UUID tripId) {
        return list(vehicle, null, Integer.MAX_VALUE).stream()
                .filter(trip -> trip.id().equals(tripId))
                .findFirst();
    }

    @Override
    public boolean take(TripLog before, TripLog.Step step) {
        Runnable interruption = meanwhile;
        meanwhile = () -> {};
        interruption.run();
        if (log(before.vehicle()).version() != before.version()) {
            return false;
        }
        logs.put(before.vehicle(), step.after());
        ended.computeIfAbsent(before.vehicle(), id -> new ArrayList<>()).addAll(step.ended());
        return true;
    }

    @Override
    public List<Trip> list(PlaceId vehicle, @Nullable Integer below, int limit) {
        List<Trip> all = new ArrayList<>(ended.getOrDefault(vehicle, List.of()));
        Trip open = log(vehicle).open();
        if (open != null) {
            all.add(open);
        }
        return all.stream()
                .filter(trip -> below == null || trip.number() < below)
                .sorted(Comparator.comparingInt(Trip::number).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<TripLog> overdue(Instant now, int limit) {
        return logs.values().stream()
                .filter(log -> log.open() != null && log.open().isOverAt(now))
                .limit(limit)
                .toList();
    }
}
