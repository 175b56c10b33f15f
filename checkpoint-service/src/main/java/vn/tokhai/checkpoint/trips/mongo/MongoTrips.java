package vn.tokhai.checkpoint.trips.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.PendingEvent;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.trips.Trip;
import vn.tokhai.checkpoint.trips.TripEvents;
import vn.tokhai.checkpoint.trips.TripLog;
import vn.tokhai.checkpoint.trips.Trips;
import vn.tokhai.checkpoint.trips.mongo.TripDocuments.LogDocument;
import vn.tokhai.checkpoint.trips.mongo.TripDocuments.TripDocument;
import vn.tokhai.checkpoint.trips.mongo.TripDocuments.TripIdDocument;
import vn.tokhai.checkpoint.trips.mongo.TripDocuments.TripPart;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/**
 * By {@code _id} alone: a trip lies under its number, so the list of a vehicle needs no index. The end of a trip is
 * written before the log forgets that it is under way; until then the log is believed.
 */
class MongoTrips implements Trips {

    static final String UNDER_WAY_UNTIL = "open.endsAtTheLatest";

    private final MongoOperations mongo;
    private final TripEvents events;
    private final OutboxRelay relay;

    MongoTrips(MongoOperations mongo, TripEvents events, OutboxRelay relay) {
        this.mongo = mongo;
        this.events = events;
        this.relay = relay;
    }

    @Override
    public TripLog log(PlaceId vehicle) {
        Query query = byId(vehicle);
        query.fields().exclude(OutboxRelay.OUTBOX);
        LogDocument found = mongo.findOne(query, LogDocument.class);
        return found == null ? TripLog.empty(vehicle) : found.toLog();
    }

    @Override
    public String claim(PlaceId vehicle, UUID tripId, String fingerprint, int number) {
        var claim = new TripIdDocument(vehicle + ":" + tripId, number, fingerprint);
        try {
            mongo.insert(claim);
            return fingerprint;
        } catch (DuplicateKeyException e) {
            TripIdDocument first = Objects.requireNonNull(mongo.findById(claim.id(), TripIdDocument.class));
            if (first.fingerprint().equals(fingerprint) && find(vehicle, tripId).isEmpty()) {
                // another trip took the number; this one is tried again under the next
                mongo.save(claim);
            }
            return first.fingerprint();
        }
    }

    @Override
    public Optional<Trip> find(PlaceId vehicle, UUID tripId) {
        TripIdDocument pointer = mongo.findById(vehicle + ":" + tripId, TripIdDocument.class);
        return pointer == null
                ? Optional.empty()
                : numbered(vehicle, List.of(pointer.number())).stream()
                        .filter(trip -> trip.id().equals(tripId))
                        .findFirst();
    }

    @Override
    public boolean take(TripLog before, TripLog.Step step) {
        step.ended()
                .forEach(trip -> mongo.save(new TripDocument(id(trip.vehicle(), trip.number()), TripPart.of(trip))));
        List<OutboxEntry> entries =
                events.of(step).stream().map(MongoTrips::entry).toList();
        return before.version() == 0 ? begin(step.after(), entries) : replace(before, step.after(), entries);
    }

    private boolean begin(TripLog log, List<OutboxEntry> entries) {
        try {
            mongo.insert(new LogDocument(
                    log.vehicle().toString(), log.version(), log.last(), part(log), log.lastEndedAt(), entries));
        } catch (DuplicateKeyException e) {
            return false;
        }
        relay.relayLater(log.vehicle().toString());
        return true;
    }

    private boolean replace(TripLog before, TripLog after, List<OutboxEntry> entries) {
        Query unchanged =
                byId(before.vehicle()).addCriteria(Criteria.where("version").is(before.version()));
        Update change = new Update()
                .set("version", after.version())
                .set("last", after.last())
                .set("open", part(after))
                .set("lastEndedAt", after.lastEndedAt());
        change.push(OutboxRelay.OUTBOX).each(entries.toArray());
        boolean done = mongo.updateFirst(unchanged, change, LogDocument.class).getMatchedCount() > 0;
        if (done) {
            relay.relayLater(after.vehicle().toString());
        }
        return done;
    }

    @Override
    public List<Trip> list(PlaceId vehicle, @Nullable Integer below, int limit) {
        int from = Math.min(
                below == null ? Integer.MAX_VALUE : below - 1, log(vehicle).last());
        List<Integer> numbers = IntStream.rangeClosed(Math.max(1, from - limit + 1), from)
                .boxed()
                .toList();
        return numbered(vehicle, numbers).stream()
                .sorted(Comparator.comparingInt(Trip::number).reversed())
                .toList();
    }

    @Override
    public List<TripLog> overdue(Instant now, int limit) {
        Query query = Query.query(Criteria.where(UNDER_WAY_UNTIL).lte(now)).limit(limit);
        query.fields().exclude(OutboxRelay.OUTBOX);
        return mongo.find(query, LogDocument.class).stream()
                .map(LogDocument::toLog)
                .toList();
    }

    private List<Trip> numbered(PlaceId vehicle, List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        // the ended ones first: a trip that ends in between is then seen in the log or here, never nowhere
        Trip open = log(vehicle).open();
        List<Trip> found = new ArrayList<>();
        Query query = Query.query(Criteria.where("_id")
                .in(numbers.stream().map(number -> id(vehicle, number)).toList()));
        mongo.find(query, TripDocument.class).stream()
                .map(document -> document.trip().toTrip(vehicle))
                .filter(trip -> open == null || trip.number() != open.number())
                .forEach(found::add);
        if (open != null && numbers.contains(open.number())) {
            found.add(open);
        }
        return found;
    }

    private static @Nullable TripPart part(TripLog log) {
        return log.open() == null ? null : TripPart.of(log.open());
    }

    private static OutboxEntry entry(PendingEvent event) {
        return new OutboxEntry(event.id(), event.topic(), event.key(), event.type(), event.time(), event.payload());
    }

    private static String id(PlaceId vehicle, int number) {
        return vehicle + "#" + number;
    }

    private static Query byId(PlaceId vehicle) {
        return Query.query(Criteria.where("_id").is(vehicle.toString()));
    }
}
