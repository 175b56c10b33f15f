package vn.tokhai.checkpoint.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.tokhai.checkpoint.BulkCheckpoints;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.ContactNumbers;
import vn.tokhai.checkpoint.PendingEvents;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.platform.events.EventPublisher;
import vn.tokhai.platform.outbox.OutboxRelay;

/**
 * Three messages to the store for hundreds of places. Their events are not kept beside them: nobody knows the places before
 * the caller has its answer, so nothing can overtake their first event, and the caller sends again what did not end.
 */
class MongoBulkCheckpoints implements BulkCheckpoints {

    private final MongoOperations mongo;
    private final Twins twins;
    private final ContactNumbers numbers;
    private final PendingEvents events;
    private final OutboxRelay relay;
    private final EventPublisher publisher;

    MongoBulkCheckpoints(
            MongoOperations mongo,
            ContactNumbers numbers,
            PendingEvents events,
            OutboxRelay relay,
            EventPublisher publisher) {
        this.mongo = mongo;
        this.twins = new Twins(mongo);
        this.numbers = numbers;
        this.events = events;
        this.relay = relay;
        this.publisher = publisher;
    }

    @Override
    public List<Entry> addAll(List<Checkpoint> registered, Instant since) {
        Map<PlaceId, PlaceId> twinOf = twins(registered);
        Map<PlaceId, Checkpoint> wanted = new LinkedHashMap<>();
        registered.stream()
                .filter(each -> !twinOf.containsKey(each.id()))
                .forEach(each -> wanted.putIfAbsent(each.id(), each));
        Set<PlaceId> before = insert(List.copyOf(wanted.values()));
        Map<PlaceId, Checkpoint> stored = before.isEmpty() ? Map.of() : findAll(before);
        publish(wanted.values().stream()
                .filter(each -> !before.contains(each.id()))
                .toList());
        stored.values().stream()
                .filter(each -> !each.registeredAt().isBefore(since))
                .forEach(this::tellAgain);
        Set<PlaceId> told = new HashSet<>();
        List<Entry> entries = new ArrayList<>(registered.size());
        for (Checkpoint each : registered) {
            PlaceId twin = twinOf.get(each.id());
            if (twin != null) {
                entries.add(new Entry(Fate.TWIN, twin));
                continue;
            }
            Checkpoint first = stored.getOrDefault(each.id(), wanted.getOrDefault(each.id(), each));
            boolean same = Twins.keyOf(first.details()).equals(Twins.keyOf(each.details()));
            boolean added = told.add(each.id()) && !before.contains(each.id());
            entries.add(new Entry(same ? added ? Fate.ADDED : Fate.KNOWN : Fate.TAKEN, each.id()));
        }
        return entries;
    }

    private void publish(List<Checkpoint> added) {
        CompletableFuture.allOf(added.stream()
                        .map(events::stateOf)
                        .map(event -> publisher.publish(
                                event.topic(), event.key(), event.id(), event.type(), event.time(), event.payload()))
                        .toArray(CompletableFuture[]::new))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    /** By the outbox, since the place may be known to others by now. */
    private void tellAgain(Checkpoint place) {
        String id = place.id().toString();
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id)),
                new Update().push(OutboxRelay.OUTBOX, MongoCheckpoints.entry(events.stateOf(place))),
                CheckpointDocument.class);
        relay.relay(id);
    }

    /** Ids of places that are not to be added, each with the place that stands there already. */
    private Map<PlaceId, PlaceId> twins(List<Checkpoint> registered) {
        Map<PlaceId, PlaceId> twinOf = new HashMap<>();
        Map<String, PlaceId> wanted = new LinkedHashMap<>();
        for (Checkpoint each : registered) {
            PlaceId first = wanted.putIfAbsent(Twins.keyOf(each.details()), each.id());
            if (first != null && !first.equals(each.id())) {
                twinOf.put(each.id(), first);
            }
        }
        Map<String, PlaceId> taken = new HashMap<>(wanted.isEmpty() ? Map.of() : twins.claim(wanted));
        taken.entrySet().removeIf(entry -> entry.getValue().equals(wanted.get(entry.getKey())));
        if (!taken.isEmpty()) {
            Map<PlaceId, Checkpoint> others = findAll(taken.values());
            taken.forEach((key, other) -> {
                PlaceId own = Objects.requireNonNull(wanted.get(key));
                Checkpoint there = others.get(other);
                if (there != null && Twins.keyOf(there.details()).equals(key)) {
                    twinOf.put(own, other);
                } else {
                    twins.lead(key, own);
                }
            });
            // a twin within the list of a place that is a twin itself leads to the one that is registered
            twinOf.replaceAll((id, other) -> twinOf.getOrDefault(other, other));
        }
        return twinOf;
    }

    /** @return those that were there before */
    private Set<PlaceId> insert(List<Checkpoint> places) {
        if (places.isEmpty()) {
            return Set.of();
        }
        List<Document> documents = places.stream().map(this::document).toList();
        try {
            mongo.getCollection(CheckpointDocument.COLLECTION)
                    .insertMany(documents, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            return Duplicates.in(e, documents).stream()
                    .map(document -> CheckpointDocument.id(document.getString("_id")))
                    .collect(Collectors.toSet());
        }
    }

    private Document document(Checkpoint place) {
        var document = new CheckpointDocument(
                place.id().toString(), place.version(), CheckpointDocument.State.of(place, numbers), null);
        Document written = new Document();
        mongo.getConverter().write(document, written);
        return written;
    }

    @Override
    public Map<PlaceId, Checkpoint> findAll(Collection<PlaceId> ids) {
        Query query = Query.query(
                Criteria.where("_id").in(ids.stream().map(PlaceId::toString).toList()));
        query.fields().exclude(OutboxRelay.OUTBOX);
        return mongo.find(query, CheckpointDocument.class).stream()
                .map(document -> document.toCheckpoint(numbers))
                .collect(Collectors.toMap(Checkpoint::id, place -> place));
    }
}
